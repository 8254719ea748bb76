//! A program of four functions, divided.

use super::{Reached, part};
use walrus::{ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionId, Module, RefType, ValType, ir::Value};

/// `page` and `shared` stand in the table; `page` calls `shared` and `inner`, the exported `main` calls `page` and
/// `shared`.
fn whole() -> Vec<u8> {
    let mut module = Module::default();
    let shared = function(&mut module, "shared", &[]);
    let inner = function(&mut module, "inner", &[]);
    let page = function(&mut module, "page", &[shared, inner]);
    let main = function(&mut module, "main", &[page, shared]);
    let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
    let offset = ConstExpr::Value(Value::I32(1));
    let items = ElementItems::Functions(vec![page, shared]);
    let element = module.elements.add(ElementKind::Active { table, offset }, items);
    module.tables.get_mut(table).elem_segments.insert(element);
    module.exports.add("main", main);
    module.emit_wasm()
}

fn function(module: &mut Module, name: &str, calls: &[FunctionId]) -> FunctionId {
    let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
    let mut body = builder.name(name.to_owned()).func_body();
    for call in calls {
        body.call(*call).drop();
    }
    // So that each is another.
    body.i32_const(i32::try_from(name.len()).expect("a name is short"));
    builder.finish(Vec::new(), &mut module.funcs)
}

/// How many functions of its own, what it takes, what it shows, and how large its table is.
fn told(wasm: &[u8]) -> (usize, Vec<String>, Vec<String>, u64) {
    let module = Module::from_buffer(wasm).expect("what was written can be read");
    let taken = module.imports.iter().map(|import| import.name.clone()).collect();
    let shown = module.exports.iter().map(|export| export.name.clone()).collect();
    let size = module.tables.iter().map(|table| table.initial).sum();
    (module.funcs.iter_local().count(), taken, shown, size)
}

#[test]
fn what_only_moves_with_others_moves_and_the_rest_stays() {
    let parts = part(&whole(), |name, _, _| name == "page").expect("it can be divided");
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    // Here stay `main`, `shared`, and what stops a call that comes too early.
    assert_eq!(told(&parts.first), (3, Vec::new(), texts(&["main", "0", "1"]), 4));
    assert_eq!(told(&parts.second), (2, texts(&["0", "1"]), Vec::new(), 4));
}

#[test]
fn what_is_called_by_its_name_alone_moves_when_it_is_named_for_that() {
    let for_address = |name: &str, _, reached| name == "inner" && reached == Reached::ByAddress;
    assert_eq!(told(&part(&whole(), for_address).expect("it can be divided").second).0, 0);
    let parts = part(&whole(), |name, _, _| name == "inner").expect("it can be divided");
    // Here stay `main`, `shared` and `page`; the place of `inner` is empty until it comes.
    assert_eq!((told(&parts.first).0, told(&parts.second).0), (3, 1));
}
