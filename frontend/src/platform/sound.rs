//! The loudspeaker: one tone, to hear how loud it is.

use web_sys::AudioContext;

/// Half a second of the fork's A, as loud as this from 0 to 10. A browser that has no sound stays silent.
pub fn tone(volume: u32) -> Option<()> {
    let context = AudioContext::new().ok()?;
    let (fork, gain) = (context.create_oscillator().ok()?, context.create_gain().ok()?);
    gain.gain().set_value(super::speech::share(volume));
    fork.frequency().set_value(440.0);
    fork.connect_with_audio_node(&gain).ok()?;
    gain.connect_with_audio_node(&context.destination()).ok()?;
    fork.start().ok()?;
    fork.stop_with_when(context.current_time() + 0.5).ok()
}
