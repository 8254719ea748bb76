//! What a key, or a quarter of the glass, asks for. The places are the same in every language: a hand learns them once.

/// What a person asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// What stands before.
    Previous,
    /// What stands after.
    Next,
    /// What was said last, once more.
    Repeat,
    /// To touch what was said.
    Choose,
    /// Back to where the screen begins.
    Begin,
    /// Louder.
    Louder,
    /// Softer.
    Softer,
    /// To listen no more.
    Stop,
}

/// The quarters of the glass, row by row, with the names of their words.
pub const QUARTERS: [(Wish, &str); 4] = [
    (Wish::Previous, "listening-previous"),
    (Wish::Next, "listening-next"),
    (Wish::Repeat, "listening-repeat"),
    (Wish::Choose, "listening-choose"),
];

/// By the place of a key, whatever is printed on it; a keypad may send its figures as those of a keyboard.
pub fn of_key(code: &str) -> Option<Wish> {
    Some(match code {
        "ArrowLeft" | "ArrowUp" | "Numpad4" | "Numpad8" | "Digit4" | "Digit8" => Wish::Previous,
        "ArrowRight" | "ArrowDown" | "Numpad6" | "Numpad2" | "Digit6" | "Digit2" => Wish::Next,
        "Space" | "Numpad0" | "Digit0" => Wish::Repeat,
        "Enter" | "NumpadEnter" | "Numpad5" | "Digit5" => Wish::Choose,
        "Home" | "Numpad7" | "Digit7" => Wish::Begin,
        "NumpadAdd" => Wish::Louder,
        "NumpadSubtract" => Wish::Softer,
        "Escape" | "NumpadDecimal" => Wish::Stop,
        _ => return None,
    })
}

/// By a place on a glass of this size: what it asks for, and the name of its word.
pub fn of_place((x, y): (i32, i32), (width, height): (i32, i32)) -> (Wish, &'static str) {
    QUARTERS[usize::from(x * 2 >= width) + 2 * usize::from(y * 2 >= height)]
}

#[cfg(test)]
mod tests {
    use super::{Wish, of_key, of_place};

    #[test]
    fn a_keypad_and_a_keyboard_ask_for_the_same() {
        let asks = [
            (Wish::Previous, ["Numpad4", "Numpad8", "ArrowLeft", "ArrowUp"]),
            (Wish::Next, ["Numpad6", "Numpad2", "ArrowRight", "ArrowDown"]),
            (Wish::Choose, ["Numpad5", "NumpadEnter", "Digit5", "Enter"]),
            (Wish::Repeat, ["Numpad0", "Digit0", "Space", "Numpad0"]),
        ];
        for (wish, codes) in asks {
            assert!(codes.iter().all(|code| of_key(code) == Some(wish)), "{wish:?}");
        }
        assert_eq!(of_key("KeyA"), None);
    }

    #[test]
    fn each_quarter_of_the_glass_is_one_key() {
        let glass = (1080, 1920);
        for (place, wish) in [
            ((0, 0), Wish::Previous),
            ((1079, 0), Wish::Next),
            ((0, 1919), Wish::Repeat),
            ((1079, 1919), Wish::Choose),
            ((539, 959), Wish::Previous),
            ((540, 960), Wish::Choose),
        ] {
            assert_eq!(of_place(place, glass).0, wish, "{place:?}");
        }
    }
}
