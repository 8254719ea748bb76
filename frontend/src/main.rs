//! The public program; everything is in the library, which the staff's program shares.

fn main() {
    plein_sens_frontend::start();
}
