//! The names of the icons that the window may draw; their code points stand in `assets/theme.toml`.
//!
//! Does not know: sizes, colours, what an icon is used for.
//! Always holds: every name here has a code point in the tokens, and every code point there has a name here.

macro_rules! icons {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// One icon of the cut Phosphor face.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Icon {
            $(
                #[doc = $name]
                $variant,
            )*
        }

        impl Icon {
            /// All icons, in the order of the tokens.
            pub const ALL: &'static [Icon] = &[$(Icon::$variant),*];

            /// The name in the tokens.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Icon::$variant => $name,)*
                }
            }
        }
    };
}

icons! {
    House = "house",
    Crosshair = "crosshair-simple",
    Package = "package",
    Books = "books",
    Warehouse = "warehouse",
    Files = "files",
    Flag = "flag",
    Flask = "flask",
    ListChecks = "list-checks",
    Fire = "fire",
    Fingerprint = "fingerprint",
    ChartBar = "chart-bar",
    Gear = "gear-six",
    TrayIn = "tray-arrow-down",
    TrayOut = "tray-arrow-up",
    LeftRight = "arrows-left-right",
    Undo = "arrow-u-up-left",
    Hand = "hand-palm",
    Prohibit = "prohibit",
    Magnifier = "magnifying-glass",
    Ruler = "ruler",
    Thermometer = "thermometer",
    Barcode = "barcode",
    Camera = "camera",
    Paperclip = "paperclip",
    User = "user",
    Users = "users",
    Key = "key",
    Signature = "signature",
    Stamp = "stamp",
    SealCheck = "seal-check",
    Lock = "lock",
    SignOut = "sign-out",
    ShieldCheck = "shield-check",
    ShieldWarning = "shield-warning",
    Anchor = "anchor",
    Usb = "usb",
    Disk = "floppy-disk",
    Database = "database",
    Plus = "plus",
    Pencil = "pencil-simple",
    Check = "check",
    Cross = "x",
    Minus = "minus",
    Copy = "copy",
    Printer = "printer",
    Download = "download-simple",
    Upload = "upload-simple",
    Funnel = "funnel-simple",
    Columns = "columns",
    Pin = "push-pin",
    Dots = "dots-three",
    Eye = "eye",
    EyeSlash = "eye-slash",
    Keyboard = "keyboard",
    Translate = "translate",
    CircleHalf = "circle-half",
    GraduationCap = "graduation-cap",
    MapPin = "map-pin",
    Calendar = "calendar-blank",
    Clock = "clock",
    ClockBack = "clock-counter-clockwise",
    CaretDown = "caret-down",
    CaretUp = "caret-up",
    CaretRight = "caret-right",
    CaretLeft = "caret-left",
    ArrowUp = "arrow-up",
    ArrowDown = "arrow-down",
    ArrowRight = "arrow-right",
    WarningOctagon = "warning-octagon",
    Warning = "warning",
    Info = "info",
    CheckCircle = "check-circle",
    Question = "question",
    Circle = "circle",
}
