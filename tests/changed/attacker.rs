//! Whoever has every table and export, knows how they are made, and wants to learn of a group of a few people. Knows
//! nothing of how the core decides: only sums of unknown numbers of people, none below nothing.

/// The least and the most that something can be, found with linear programming (two phases of the simplex method with
/// Bland's rule, which never runs in circles).
pub struct Sums {
    /// One row an equation, its right side last; in the form in which each row has a variable of its own.
    rows: Vec<Vec<f64>>,
    /// The variable of each row.
    own: Vec<usize>,
    unknowns: usize,
}

const TINY: f64 = 1e-7;

impl Sums {
    /// What is known: of some unknowns, their sum. None if it cannot be.
    pub fn known(unknowns: usize, sums: &[(Vec<usize>, u32)]) -> Option<Self> {
        let width = unknowns + sums.len();
        let rows = sums.iter().enumerate().map(|(n, (of, sum))| {
            let mut row = vec![0.0; width + 1];
            for unknown in of {
                row[*unknown] += 1.0;
            }
            row[unknowns + n] = 1.0;
            row[width] = f64::from(*sum);
            row
        });
        let mut all = Self { rows: rows.collect(), own: (unknowns..width).collect(), unknowns };
        // First without what was added: as little of it as can be.
        let cost = (0..width).map(|n| if n < unknowns { 0.0 } else { 1.0 });
        let (left, _) = all.least(cost.collect(), width);
        if left > TINY {
            return None;
        }
        all.forget_added(width);
        Some(all)
    }

    /// What was added leaves the rows; a row that says nothing of its own goes.
    fn forget_added(&mut self, width: usize) {
        for row in (0..self.rows.len()).rev() {
            if self.own[row] >= self.unknowns {
                if let Some(unknown) = (0..self.unknowns).find(|n| self.rows[row][*n].abs() > TINY) {
                    self.turn(row, unknown);
                } else {
                    self.rows.remove(row);
                    self.own.remove(row);
                }
            }
        }
        for row in &mut self.rows {
            let right = row[width];
            row.truncate(self.unknowns);
            row.push(right);
        }
    }

    /// Between what the sum of some unknowns lies, in whole people.
    pub fn between(&mut self, of: &[usize]) -> (i64, i64) {
        let cost = |sign: f64| (0..self.unknowns).map(|n| if of.contains(&n) { sign } else { 0.0 }).collect::<Vec<_>>();
        let (least, most) = (cost(1.0), cost(-1.0));
        let (low, _) = self.least(least, self.unknowns);
        let (high, is_bounded) = self.least(most, self.unknowns);
        #[allow(clippy::cast_possible_truncation, reason = "numbers of people")]
        (((low - TINY).ceil() as i64), if is_bounded { (-high + TINY).floor() as i64 } else { i64::MAX })
    }

    /// The least that a cost can be, from where the rows stand.
    fn least(&mut self, cost: Vec<f64>, width: usize) -> (f64, bool) {
        let mut cost = cost;
        cost.push(0.0);
        for (row, own) in self.rows.iter().zip(&self.own) {
            let factor = cost[*own];
            if factor != 0.0 {
                cost.iter_mut().zip(row).for_each(|(cost, cell)| *cost -= factor * cell);
            }
        }
        while let Some(enters) = (0..width).find(|n| cost[*n] < -TINY) {
            let mut leaves: Option<(usize, f64)> = None;
            for (n, row) in self.rows.iter().enumerate().filter(|(_, row)| row[enters] > TINY) {
                let ratio = row[width] / row[enters];
                let sooner = |(best, least): (usize, f64)| {
                    ratio < least - TINY || (ratio <= least + TINY && self.own[n] < self.own[best])
                };
                if leaves.is_none_or(sooner) {
                    leaves = Some((n, ratio));
                }
            }
            let Some((row, _)) = leaves else { return (f64::NEG_INFINITY, false) };
            self.turn(row, enters);
            let factor = cost[enters];
            cost.iter_mut().zip(&self.rows[row]).for_each(|(cost, cell)| *cost -= factor * cell);
        }
        (-cost[width], true)
    }

    /// Gives a row another variable of its own.
    fn turn(&mut self, row: usize, enters: usize) {
        let factor = self.rows[row][enters];
        self.rows[row].iter_mut().for_each(|cell| *cell /= factor);
        let turned = self.rows[row].clone();
        for (n, other) in self.rows.iter_mut().enumerate() {
            let factor = other[enters];
            if n != row && factor != 0.0 {
                other.iter_mut().zip(&turned).for_each(|(cell, turned)| *cell -= factor * turned);
            }
        }
        self.own[row] = enters;
    }
}

/// Every way in which so many people can be spread over the unknowns so that all sums are right, one after the other:
/// for small cases, where nothing is left to any method.
pub fn every_world(unknowns: usize, sums: &[(Vec<usize>, u32)], people: u32, see: &mut dyn FnMut(&[u32])) {
    fn place(
        at: usize,
        left: u32,
        world: &mut [u32],
        open: &mut [i64],
        has: &[Vec<usize>],
        see: &mut dyn FnMut(&[u32]),
    ) {
        if at == world.len() {
            if left == 0 && open.iter().all(|open| *open == 0) {
                see(world);
            }
            return;
        }
        for here in 0..=left {
            if here > 0 {
                has[at].iter().for_each(|sum| open[*sum] -= 1);
            }
            if has[at].iter().any(|sum| open[*sum] < 0) {
                has[at].iter().for_each(|sum| open[*sum] += i64::from(here));
                world[at] = 0;
                return;
            }
            world[at] = here;
            place(at + 1, left - here, world, open, has, see);
        }
        has[at].iter().for_each(|sum| open[*sum] += i64::from(left));
        world[at] = 0;
    }
    let has: Vec<Vec<usize>> =
        (0..unknowns).map(|n| (0..sums.len()).filter(|sum| sums[*sum].0.contains(&n)).collect()).collect();
    let mut open: Vec<i64> = sums.iter().map(|(_, sum)| i64::from(*sum)).collect();
    place(0, people, &mut vec![0; unknowns], &mut open, &has, see);
}

#[test]
fn the_attacker_finds_what_a_total_gives_away() {
    // Three groups: 10 in all, the first 6, the second 3.
    let mut sums = Sums::known(3, &[(vec![0, 1, 2], 10), (vec![0], 6), (vec![1], 3)]).unwrap();
    assert_eq!(sums.between(&[2]), (1, 1));
    let mut sums = Sums::known(3, &[(vec![0, 1, 2], 10), (vec![0], 6)]).unwrap();
    assert_eq!((sums.between(&[2]), sums.between(&[1, 2])), ((0, 4), (4, 4)));
    let mut sums = Sums::known(2, &[(vec![0], 6)]).unwrap();
    assert_eq!(sums.between(&[1]), (0, i64::MAX));
    assert!(Sums::known(2, &[(vec![0], 6), (vec![0, 1], 5)]).is_none());
    let mut worlds = Vec::new();
    every_world(3, &[(vec![0, 1], 2)], 3, &mut |world| worlds.push(world.to_vec()));
    assert_eq!(worlds, [[0, 2, 1], [1, 1, 1], [2, 0, 1]]);
}
