//! The staff's program. It shares components, voice and powers with the public one, and the core with the server; what
//! a role may do is asked of the core's `permit`, which also refuses it there. It keeps nothing on the device, but for a tablet that holds a
//! stop (`rooms/stand`) or notes who comes to a workshop (`rooms/attendance`).

mod app;
mod draft;
mod office;
mod parts;
mod platform;
mod rooms;
mod route;
mod shell;
mod words;

use plein_sens_frontend::platform::settings;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let voice = words::voice(settings::language()).await;
        app::draw(voice);
    });
}
