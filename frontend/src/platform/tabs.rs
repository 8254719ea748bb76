//! Several tabs of the same device. One leads: it talks with the centre for all of them, as long as it answers. The
//! lock only saves work: whoever leads wrongly does twice what has one effect.

use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, MessageEvent};

/// Both the channel's name and the lock's.
const NAME: &str = "plein-sens";
/// How long a leader may take to answer before it is thought frozen, in milliseconds.
const PATIENCE_MS: u32 = 2_000;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    type Locks;

    // Absent in old browsers, and where the page does not come over HTTPS: then every tab leads.
    #[wasm_bindgen(js_namespace = navigator, js_name = locks, thread_local_v2)]
    static LOCKS: Option<Locks>;

    #[wasm_bindgen(method)]
    fn request(this: &Locks, name: &str, options: &JsValue, held: &JsValue) -> js_sys::Promise;
}

/// What one tab says to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The disk has changed.
    Changed,
    /// Whoever leads: send and fetch now.
    Sync,
    /// Whoever leads: are you there?
    There,
    /// I lead, and this is how far away the centre is: a number that means something to the store.
    Link(u8),
}

impl Word {
    fn read(text: &str) -> Option<Self> {
        match text {
            "changed" => Some(Self::Changed),
            "sync" => Some(Self::Sync),
            "there" => Some(Self::There),
            link => link.strip_prefix("link:")?.parse().ok().map(Self::Link),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Changed => "changed".to_owned(),
            Self::Sync => "sync".to_owned(),
            Self::There => "there".to_owned(),
            Self::Link(link) => format!("link:{link}"),
        }
    }
}

/// The line between this tab and the others.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Closure<dyn Fn(MessageEvent)>,
    leads: Cell<bool>,
    queued: Cell<bool>,
    waiting: RefCell<Option<Timeout>>,
    on_lead: Box<dyn Fn()>,
}

impl Tabs {
    /// Opens the line and queues for the lead; `heard` is called with each word of another tab, `on_lead` whenever this
    /// tab begins to lead.
    pub fn open(heard: impl Fn(Word) + 'static, on_lead: impl Fn() + 'static) -> Rc<Self> {
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(word) = event.data().as_string().as_deref().and_then(Word::read) {
                heard(word);
            }
        });
        let channel = BroadcastChannel::new(NAME).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        }
        Rc::new(Self {
            channel,
            _listener: listener,
            leads: Cell::new(false),
            queued: Cell::new(false),
            waiting: RefCell::new(None),
            on_lead: Box::new(on_lead),
        })
    }

    /// Whether this tab talks with the centre.
    pub fn leads(&self) -> bool {
        self.leads.get()
    }

    /// Says it to the others. Without a channel (an old browser) they learn it when they next start.
    pub fn tell(&self, word: Word) {
        if let Some(channel) = &self.channel {
            channel.post_message(&word.text().into()).unwrap_or_default();
        }
    }

    /// Asks whoever leads; takes the lead from a tab that does not answer.
    pub fn ask(self: &Rc<Self>, word: Word) {
        self.tell(word);
        if self.waiting.borrow().is_none() {
            let tabs = self.clone();
            let late = Timeout::new(PATIENCE_MS, move || {
                tabs.answered();
                tabs.lead(true);
            });
            self.waiting.replace(Some(late));
        }
    }

    /// Somebody leads.
    pub fn answered(&self) {
        self.waiting.take();
    }

    /// Leads as soon as nobody else does; at once, if it is taken from whoever does.
    pub fn lead(self: &Rc<Self>, take: bool) {
        let Some(locks) = LOCKS.with(Clone::clone) else { return self.begin() };
        if self.leads() || (self.queued.get() && !take) {
            return;
        }
        let options = js_sys::Object::new();
        // On an object of our own this cannot fail.
        js_sys::Reflect::set(&options, &"steal".into(), &take.into()).unwrap_or_default();
        self.queued.set(self.queued.get() || !take);
        let tabs = self.clone();
        let held = Closure::once_into_js(move || {
            tabs.queued.set(tabs.queued.get() && take);
            tabs.begin();
            // Held until the tab is closed or another takes it.
            js_sys::Promise::new(&mut |_, _| ())
        });
        let ended = locks.request(NAME, &options, &held);
        let tabs = self.clone();
        spawn_local(async move {
            // It ends when another tab takes it, or at once where the browser knows no locks here.
            JsFuture::from(ended).await.unwrap_or_default();
            if tabs.leads.replace(false) { tabs.lead(false) } else { tabs.begin() }
        });
    }

    fn begin(&self) {
        self.answered();
        self.leads.set(true);
        (self.on_lead)();
    }
}
