//! Which functions go into the second part.

use std::collections::BTreeSet;

use walrus::ir::{Visitor, dfs_in_order};
use walrus::{
    ConstExpr, Element, ElementItems, ExportItem, FunctionId, FunctionKind, GlobalId, MemoryId, Module, TableId,
};

/// What a function touches.
#[derive(Default)]
pub struct Touched {
    pub functions: BTreeSet<FunctionId>,
    pub tables: BTreeSet<TableId>,
    pub memories: BTreeSet<MemoryId>,
    pub globals: BTreeSet<GlobalId>,
}

impl Visitor<'_> for Touched {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.functions.insert(*function);
    }
    fn visit_table_id(&mut self, table: &TableId) {
        self.tables.insert(*table);
    }
    fn visit_memory_id(&mut self, memory: &MemoryId) {
        self.memories.insert(*memory);
    }
    fn visit_global_id(&mut self, global: &GlobalId) {
        self.globals.insert(*global);
    }
}

pub fn touched(module: &Module, function: FunctionId, by: &mut Touched) {
    if let FunctionKind::Local(local) = &module.funcs.get(function).kind {
        dfs_in_order(by, local, local.entry_block());
    }
}

/// How others come to a function.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// By its name alone: who calls it can be seen.
    ByName,
    /// By its address.
    ByAddress,
}

/// The functions of the second part: all that cannot be reached without those that are named.
pub fn moved(module: &Module, is_behind: impl Fn(&str, u64, Reached) -> bool) -> BTreeSet<FunctionId> {
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    let known: BTreeSet<FunctionId> = exported.chain(module.start).collect();
    let in_tables: BTreeSet<FunctionId> = module.elements.iter().flat_map(addresses).collect();
    let is_named = |function: &FunctionId| {
        let reached = if in_tables.contains(function) { Reached::ByAddress } else { Reached::ByName };
        let function = module.funcs.get(*function);
        match (&function.kind, function.name.as_deref()) {
            (FunctionKind::Local(local), Some(name)) => is_behind(name, local.size(), reached),
            _ => false,
        }
    };
    let all: BTreeSet<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
    let named: BTreeSet<FunctionId> = all.difference(&known).copied().filter(is_named).collect();
    let mut open: Vec<FunctionId> = known.iter().chain(in_tables.difference(&named)).copied().collect();
    let mut kept = BTreeSet::new();
    while let Some(function) = open.pop() {
        if kept.insert(function) {
            let mut by = Touched::default();
            touched(module, function, &mut by);
            open.extend(by.functions.difference(&named));
        }
    }
    module.funcs.iter_local().map(|(id, _)| id).filter(|id| !kept.contains(id)).collect()
}

fn addresses(element: &Element) -> Vec<FunctionId> {
    match &element.items {
        ElementItems::Functions(functions) => functions.clone(),
        ElementItems::Expressions(_, items) => {
            let function = |item: &ConstExpr| if let ConstExpr::RefFunc(it) = item { Some(*it) } else { None };
            items.iter().filter_map(function).collect()
        }
    }
}
