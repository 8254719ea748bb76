//! The loudspeaker: one tone, to hear how loud it is; a few notes, to hear what became of a scan.

use web_sys::AudioContext;

/// Half a second of the fork's A, as loud as this from 0 to 10. A browser that has no sound stays silent.
pub fn tone(volume: u32) -> Option<()> {
    note(&AudioContext::new().ok()?, 440.0, super::speech::share(volume), 0.0, 0.5)
}

/// Notes one after the other, each of so many hertz.
pub fn chime(notes: &[f32]) -> Option<()> {
    let context = AudioContext::new().ok()?;
    let mut begin = 0.0;
    for &hertz in notes {
        note(&context, hertz, 0.3, begin, 0.16)?;
        begin += 0.13;
    }
    Some(())
}

fn note(context: &AudioContext, hertz: f32, loud: f32, begin: f64, long: f64) -> Option<()> {
    let (fork, gain) = (context.create_oscillator().ok()?, context.create_gain().ok()?);
    gain.gain().set_value(loud);
    fork.frequency().set_value(hertz);
    fork.connect_with_audio_node(&gain).ok()?;
    gain.connect_with_audio_node(&context.destination()).ok()?;
    let now = context.current_time();
    fork.start_with_when(now + begin).ok()?;
    fork.stop_with_when(now + begin + long).ok()
}
