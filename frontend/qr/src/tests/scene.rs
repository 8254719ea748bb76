//! A sheet with a QR on a table, and a simple camera above it.

use qrcodegen::QrCode;

/// The quiet zone that the pages draw, in modules.
const QUIET: f32 = 4.0;
/// How much of the light comes back.
const PAPER: f32 = 0.9;
const INK: f32 = 0.07;
const TABLE: f32 = 0.4;
/// How far the camera is, in sides of the sheet: near enough that what is tilted narrows.
const DISTANCE: f32 = 2.5;
/// Each dot sees this many points a side.
const POINTS: usize = 2;

/// How the sheet lies, and in which light.
pub struct Scene {
    /// How much of the picture's height the sheet takes.
    pub share: f32,
    /// How far it is turned in its plane, in radians.
    pub turn: f32,
    /// How far it leans, to two sides, in radians.
    pub tilt: (f32, f32),
    /// How far out of focus it is: the standard deviation, in dots.
    pub blur: f32,
    /// How much light there is.
    pub light: f32,
    /// How much of it is missing on one side.
    pub shadow: f32,
    /// How much each dot errs: the standard deviation, in steps of 255.
    pub noise: f32,
}

impl Default for Scene {
    fn default() -> Self {
        Self { share: 0.8, turn: 0.0, tilt: (0.0, 0.0), blur: 0.0, light: 1.0, shadow: 0.0, noise: 0.0 }
    }
}

/// What a camera gives: grey, row by row.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub grey: Vec<u8>,
}

impl Picture {
    /// As a file that other readers know.
    pub fn pgm(&self) -> Vec<u8> {
        let mut file = format!("P5\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend(&self.grey);
        file
    }
}

impl Scene {
    /// What the camera sees of a QR.
    pub fn picture(&self, code: &QrCode, width: usize, height: usize, lot: &mut fastrand::Rng) -> Picture {
        let sheet = Sheet::lying(self, height);
        let (middle_x, middle_y) = (number(width) / 2.0, number(height) / 2.0);
        let point = |place: usize, sub: usize| number(place) + (number(sub) + 0.5) / number(POINTS);
        let dot = |x: usize, y: usize| {
            let points = (0..POINTS * POINTS)
                .map(|sub| sheet.light(code, point(x, sub % POINTS) - middle_x, point(y, sub / POINTS) - middle_y));
            points.sum::<f32>() / number(POINTS * POINTS)
        };
        let sharp: Vec<f32> = (0..width * height).map(|place| dot(place % width, place / width)).collect();
        let seen = blurred(&sharp, width, height, self.blur);
        let grey = seen.iter().enumerate().map(|(place, light)| {
            let shade = 1.0 - self.shadow * number(place % width) / number(width);
            // Four even throws are nearly normal; their deviation is 1 / √3.
            let error = (0..4).map(|_| lot.f32() - 0.5).sum::<f32>() * 3.0_f32.sqrt() * self.noise;
            stepped(light * self.light * shade * 255.0 + error)
        });
        Picture { width, height, grey: grey.collect() }
    }
}

/// The sheet before the camera: its two directions and its middle, in sides of the sheet.
struct Sheet {
    right: [f32; 3],
    down: [f32; 3],
    away: [f32; 3],
    /// Dots a side of the sheet, at its distance.
    focus: f32,
}

impl Sheet {
    fn lying(scene: &Scene, height: usize) -> Self {
        let (sin, cos) = scene.turn.sin_cos();
        let lean = |[x, y, z]: [f32; 3]| {
            let (sin, cos) = scene.tilt.0.sin_cos();
            let (y, z) = (y * cos - z * sin, y * sin + z * cos);
            let (sin, cos) = scene.tilt.1.sin_cos();
            [x * cos + z * sin, y, z * cos - x * sin]
        };
        let axes = [[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]].map(lean);
        let focus = scene.share * number(height) * DISTANCE;
        Self { right: axes[0], down: axes[1], away: axes[2], focus }
    }

    /// How much light comes from where a ray of the camera meets the plane of the sheet.
    fn light(&self, code: &QrCode, x: f32, y: f32) -> f32 {
        let ray = [x / self.focus, y / self.focus, 1.0];
        let dot = |a: [f32; 3], b: [f32; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let far = DISTANCE * self.away[2] / dot(ray, self.away);
        let from_middle = [ray[0] * far, ray[1] * far, ray[2] * far - DISTANCE];
        let modules = number(code.size().unsigned_abs() as usize);
        let whole = modules + 2.0 * QUIET;
        let place = |axis| (dot(from_middle, axis) + 0.5) * whole - QUIET;
        let (across, down) = (place(self.right), place(self.down));
        let outside = |place: f32| place < -QUIET || place >= modules + QUIET;
        if outside(across) || outside(down) {
            return TABLE;
        }
        #[allow(clippy::cast_possible_truncation)]
        let is_dark = code.get_module(across.floor() as i32, down.floor() as i32);
        if is_dark { INK } else { PAPER }
    }
}

/// Out of focus: each dot is the mean of its neighbours, as the bell curve weighs them.
fn blurred(light: &[f32], width: usize, height: usize, deviation: f32) -> Vec<f32> {
    if deviation <= 0.0 {
        return light.to_vec();
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let reach = (3.0 * deviation).ceil() as usize;
    let bell = |from: usize| (-(number(from) / deviation).powi(2) / 2.0).exp();
    let weights: Vec<f32> = (0..=2 * reach).map(|place| bell(place.abs_diff(reach))).collect();
    let whole: f32 = weights.iter().sum();
    let mean = |light: &[f32], at: usize, last: usize, step: usize, from: usize| {
        let near = weights.iter().enumerate().map(|(place, weight)| {
            let other = (at + place).saturating_sub(reach).min(last);
            weight * light[from + other * step]
        });
        near.sum::<f32>() / whole
    };
    let across: Vec<f32> =
        (0..width * height).map(|place| mean(light, place % width, width - 1, 1, place / width * width)).collect();
    (0..width * height).map(|place| mean(&across, place / width, height - 1, width, place % width)).collect()
}

#[allow(clippy::cast_precision_loss)]
fn number(count: usize) -> f32 {
    count as f32
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn stepped(light: f32) -> u8 {
    light.round().clamp(0.0, 255.0) as u8
}
