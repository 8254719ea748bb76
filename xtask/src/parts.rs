//! One program in two parts: what the first screens need, and the rest, which a phone loads behind them.
//!
//! Both parts share one memory and one table of functions. The second takes from the first whatever it needs of it, and
//! puts its own functions into places of the table that the first has left for it; where the first calls into the
//! second, it does so through these places. Such a call before the second part is there would end the program, so the
//! front end draws nothing of it before (`frontend/src/pages/behind.rs`).
//!
//! A function moves when it is named, or when only those that move call it. One whose address is taken is called by
//! whoever has it, which cannot be seen here; so it stays in the first part, unless it is named. One that the first part calls
//! by name, but never before the second is there, is named too.

mod moved;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use walrus::ir::{self, Instr, VisitorMut, dfs_pre_order_mut};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ErrorKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportedFunction, Module, ModuleConfig, Result, TableId, TypeId,
};

pub use moved::Reached;
use moved::{Touched, touched};

/// The name under which the second part knows the first.
const FIRST: &str = "a";

pub struct Parts {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// `is_behind` is asked for each function, by its name, its number of instructions, and how others come to it.
pub fn part(wasm: &[u8], is_behind: impl Fn(&str, u64, Reached) -> bool) -> Result<Parts> {
    // Read twice: what stands at a place in one stands at the same in the other.
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let (mut first, mut second) = (config.parse(wasm)?, config.parse(wasm)?);
    let moved = moved::moved(&first, is_behind);
    let table = first.tables.main_function_table()?.ok_or(ErrorKind::InvalidWasm)?;
    let places = leave_places(&mut first, table, &moved);
    let (functions, twin_table) = (ids(&second), second.tables.main_function_table()?.ok_or(ErrorKind::InvalidWasm)?);
    take(&mut second, &mut first, &moved.iter().map(|it| functions[it.index()]).collect());
    let places = places.into_iter().map(|(place, it)| (place, functions[it.index()])).collect();
    fill_places(&mut second, twin_table, first.tables.get(table).initial, &places);
    for function in &moved {
        first.funcs.delete(*function);
    }
    walrus::passes::gc::run(&mut first);
    walrus::passes::gc::run(&mut second);
    Ok(Parts { first: first.emit_wasm(), second: second.emit_wasm() })
}

fn ids(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter().map(walrus::Function::id).collect()
}

/// In the first part, every way to what moves leads through a place in the table. Gives back the places.
fn leave_places(first: &mut Module, table: TableId, moved: &BTreeSet<FunctionId>) -> BTreeMap<u32, FunctionId> {
    let mut places = BTreeMap::new();
    let mut absent = FunctionBuilder::new(&mut first.types, &[], &[]);
    absent.func_body().unreachable();
    let absent = absent.finish(Vec::new(), &mut first.funcs);
    for element in first.elements.iter_mut() {
        let ElementKind::Active { offset: ConstExpr::Value(ir::Value::I32(offset)), .. } = element.kind else {
            continue;
        };
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        for (place, function) in (offset.unsigned_abs()..).zip(functions) {
            if moved.contains(function) {
                places.insert(place, std::mem::replace(function, absent));
            }
        }
    }
    let types: BTreeMap<FunctionId, TypeId> = moved.iter().map(|id| (*id, first.funcs.get(*id).ty())).collect();
    let next = u32::try_from(first.tables.get(table).initial).expect("a table has fewer places than 2^32");
    let mut detour = Detour { table, types, next, places: BTreeMap::new() };
    for (id, function) in first.funcs.iter_local_mut() {
        if !moved.contains(&id) {
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut detour, function, entry);
        }
    }
    let held = first.tables.get_mut(table);
    held.initial = detour.next.into();
    held.maximum = held.maximum.map(|maximum| maximum.max(held.initial));
    places.extend(detour.places.into_iter().map(|(function, place)| (place, function)));
    places
}

/// Turns a call of what moves into a call through the table.
struct Detour {
    table: TableId,
    types: BTreeMap<FunctionId, TypeId>,
    next: u32,
    places: BTreeMap<FunctionId, u32>,
}

impl VisitorMut for Detour {
    fn start_instr_seq_mut(&mut self, sequence: &mut ir::InstrSeq) {
        let mut instructions = Vec::with_capacity(sequence.instrs.len());
        for (instruction, at) in std::mem::take(&mut sequence.instrs) {
            let gone = match &instruction {
                Instr::Call(call) => self.types.get(&call.func).map(|ty| (call.func, *ty)),
                _ => None,
            };
            let Some((function, ty)) = gone else {
                instructions.push((instruction, at));
                continue;
            };
            let place = *self.places.entry(function).or_insert_with(|| {
                self.next += 1;
                self.next - 1
            });
            let value = ir::Value::I32(place.cast_signed());
            instructions.push((ir::Const { value }.into(), at));
            instructions.push((ir::CallIndirect { ty, table: self.table }.into(), at));
        }
        sequence.instrs = instructions;
    }
}

/// The second part takes from the first what it touches and does not have.
fn take(second: &mut Module, first: &mut Module, moved: &BTreeSet<FunctionId>) {
    let mut by = Touched::default();
    for function in moved {
        touched(second, *function, &mut by);
    }
    let mut names = Names(0);
    let functions = ids(first);
    for id in by.functions.difference(moved) {
        let name = names.export(first, functions[id.index()]);
        let function = second.funcs.get_mut(*id);
        if let FunctionKind::Import(there) = &function.kind {
            let import = second.imports.get_mut(there.import);
            (import.module, import.name) = (FIRST.to_owned(), name);
        } else {
            let import = second.imports.add(FIRST, &name, *id);
            function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
        }
    }
    for id in by.globals {
        let import = second.imports.add(
            FIRST,
            &names.export(first, twin(id.index(), first.globals.iter().map(walrus::Global::id))),
            id,
        );
        second.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for id in by.memories {
        let import = second.imports.add(
            FIRST,
            &names.export(first, twin(id.index(), first.memories.iter().map(walrus::Memory::id))),
            id,
        );
        second.memories.get_mut(id).import = Some(import);
    }
    let main = second.tables.main_function_table().ok().flatten();
    for id in by.tables.into_iter().chain(main).collect::<BTreeSet<_>>() {
        let import = second.imports.add(
            FIRST,
            &names.export(first, twin(id.index(), first.tables.iter().map(walrus::Table::id))),
            id,
        );
        second.tables.get_mut(id).import = Some(import);
    }
}

/// What stands in the first part where this stands in the second.
fn twin<I>(place: usize, mut first: impl Iterator<Item = I>) -> I {
    first.nth(place).expect("both were read from the same")
}

/// Short names for what the first part shows to the second; all others are longer.
struct Names(u32);

impl Names {
    fn export(&mut self, first: &mut Module, item: impl Into<ExportItem>) -> String {
        let name = format!("{:x}", self.0);
        self.0 += 1;
        first.exports.add(&name, item);
        name
    }
}

/// The second part brings nothing but its functions, each at its place.
fn fill_places(second: &mut Module, table: TableId, size: u64, places: &BTreeMap<u32, FunctionId>) {
    second.start = None;
    let exports: Vec<_> = second.exports.iter().map(walrus::Export::id).collect();
    for id in exports {
        second.exports.delete(id);
    }
    let data: Vec<_> = second.data.iter().map(walrus::Data::id).collect();
    for id in data {
        second.data.delete(id);
    }
    second.memories.iter_mut().for_each(|it| it.data_segments.clear());
    let elements: Vec<_> = second.elements.iter().map(walrus::Element::id).collect();
    for id in elements {
        second.elements.delete(id);
    }
    second.tables.iter_mut().for_each(|it| it.elem_segments.clear());
    let held = second.tables.get_mut(table);
    held.initial = size;
    held.maximum = held.maximum.map(|maximum| maximum.max(size));
    // Neighbours come in one.
    let mut runs: Vec<(u32, Vec<FunctionId>)> = Vec::new();
    for (place, function) in places {
        match runs.last_mut() {
            Some((start, run)) if *start as usize + run.len() == *place as usize => run.push(*function),
            _ => runs.push((*place, vec![*function])),
        }
    }
    for (start, run) in runs {
        let offset = ConstExpr::Value(ir::Value::I32(start.cast_signed()));
        let element = second.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
        second.tables.get_mut(table).elem_segments.insert(element);
    }
}
