-- Step 1: the log, what belongs to it, and the tables derived from it.

CREATE TABLE act (
  seq        INTEGER PRIMARY KEY,           -- 0, 1, 2 … without gaps
  body       TEXT NOT NULL,                 -- canonical bytes; the truth
  signatures TEXT NOT NULL,
  blind      BLOB NOT NULL CHECK (length(blind) IN (0, 32)),
  leaf       BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;

CREATE TABLE line (
  seq  INTEGER NOT NULL REFERENCES act (seq),
  no   INTEGER NOT NULL CHECK (no >= 0),
  body TEXT NOT NULL,
  PRIMARY KEY (seq, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE node (                         -- complete interior nodes of the tree
  level INTEGER NOT NULL CHECK (level >= 0),
  pos   INTEGER NOT NULL CHECK (pos >= 0),
  hash  BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  size INTEGER NOT NULL CHECK (size > 0),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX checkpoint_by_size ON checkpoint (size);

CREATE TABLE attachment (
  sha256     TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE key_wrap (                     -- keys sealed under passphrases; never leaves in bundles or exports
  user       TEXT NOT NULL PRIMARY KEY,
  key        TEXT NOT NULL CHECK (length(key) = 16),
  parameters TEXT NOT NULL,
  salt       BLOB NOT NULL,
  nonce      BLOB NOT NULL,
  sealed     BLOB NOT NULL
) STRICT;

CREATE TABLE draft (                        -- forms that saved themselves; never leaves the file
  id   TEXT NOT NULL PRIMARY KEY,
  user TEXT NOT NULL,
  at   TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE failed_sign_in (               -- until the next act carries them
  user TEXT NOT NULL,
  at   TEXT NOT NULL
) STRICT;

CREATE TRIGGER act_never_changes BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;
CREATE TRIGGER act_never_goes BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'what is posted never goes'); END;
CREATE TRIGGER line_never_changes BEFORE UPDATE ON line BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;
CREATE TRIGGER line_never_goes BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'what is posted never goes'); END;
CREATE TRIGGER node_never_changes BEFORE UPDATE ON node BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;
CREATE TRIGGER node_never_goes BEFORE DELETE ON node BEGIN SELECT RAISE(ABORT, 'what is posted never goes'); END;
CREATE TRIGGER checkpoint_never_changes BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;
CREATE TRIGGER checkpoint_never_goes BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'what is posted never goes'); END;
CREATE TRIGGER attachment_never_changes BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;
CREATE TRIGGER attachment_never_goes BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'what is posted never goes'); END;

-- Derived from the log: dropped and rebuilt at will, compared by every verification.

CREATE TABLE ledger (
  name TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
  kind TEXT NOT NULL,
  signers TEXT,
  PRIMARY KEY (kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  user TEXT NOT NULL,
  name TEXT,
  rank TEXT,
  body TEXT,
  id_number TEXT,
  public_key TEXT,
  roles TEXT,
  appointed TEXT,
  active INTEGER,
  since INTEGER,
  PRIMARY KEY (user)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
  code TEXT NOT NULL,
  kind TEXT,
  name TEXT,
  stock_number TEXT,
  unit TEXT,
  un_number TEXT,
  hazard_division TEXT,
  sub_division TEXT,
  compatibility_group TEXT,
  neq_mg INTEGER,
  mass_g INTEGER,
  pack_size INTEGER,
  live INTEGER,
  propellant INTEGER,
  pyrotechnic INTEGER,
  shelf_life_months INTEGER,
  inspection_months INTEGER,
  test_months INTEGER,
  calibre TEXT,
  maker TEXT,
  model TEXT,
  weapon_type TEXT,
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  code TEXT NOT NULL,
  parent TEXT,
  kind TEXT,
  name TEXT,
  keeper TEXT,
  closed INTEGER,
  east_mm INTEGER,
  north_mm INTEGER,
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_state (
  place TEXT NOT NULL,
  what TEXT NOT NULL,
  day TEXT,
  PRIMARY KEY (place, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE licence (
  place TEXT NOT NULL,
  number TEXT,
  authority TEXT,
  issued TEXT,
  expires TEXT,
  PRIMARY KEY (place)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_limit (
  place TEXT NOT NULL,
  division TEXT NOT NULL,
  neq_mg_max INTEGER,
  PRIMARY KEY (place, division)
) STRICT, WITHOUT ROWID;

CREATE TABLE holder (
  code TEXT NOT NULL,
  kind TEXT,
  name TEXT,
  rank TEXT,
  body TEXT,
  id_number TEXT,
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE weapon (
  id TEXT NOT NULL,
  item TEXT,
  serial TEXT,
  serial_search TEXT,
  serial_state TEXT,
  control_number TEXT,
  marked INTEGER,
  manufacturer TEXT,
  importer TEXT,
  country TEXT,
  year TEXT,
  weapon_type TEXT,
  model TEXT,
  calibre TEXT,
  import_country TEXT,
  import_year INTEGER,
  make_class TEXT,
  legal_title TEXT,
  origin TEXT,
  note TEXT,
  received_on TEXT,
  place TEXT,
  condition TEXT,
  custody TEXT,
  holder TEXT,
  due_back TEXT,
  trace TEXT,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
  weapon TEXT NOT NULL,
  no INTEGER NOT NULL,
  kind TEXT,
  text TEXT,
  text_search TEXT,
  position TEXT,
  seq INTEGER,
  PRIMARY KEY (weapon, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE lot (
  id TEXT NOT NULL,
  item TEXT,
  state TEXT,
  number TEXT,
  number_search TEXT,
  maker TEXT,
  made TEXT,
  propellant_lot TEXT,
  shelf_life_months INTEGER,
  expiry TEXT,
  life_extended INTEGER,
  life_authority TEXT,
  inspection_months INTEGER,
  test_months INTEGER,
  note TEXT,
  received_on TEXT,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE holding (
  subject TEXT NOT NULL,
  place TEXT NOT NULL,
  condition TEXT NOT NULL,
  pack TEXT NOT NULL,
  count INTEGER NOT NULL,
  reserved INTEGER NOT NULL,
  since TEXT,
  PRIMARY KEY (subject, place, condition, pack),
  CHECK (count >= 0 AND reserved >= 0 AND reserved <= count),
  CHECK (substr(place, 1, 1) <> '@'),
  CHECK (substr(subject, 1, 1) <> 'w' OR count <= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE outside (
  subject TEXT NOT NULL,
  place TEXT NOT NULL,
  holder TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (subject, place, holder)
) STRICT, WITHOUT ROWID;

CREATE TABLE hold (
  id TEXT NOT NULL,
  subject TEXT,
  reason TEXT,
  reference TEXT,
  note TEXT,
  placed_by TEXT,
  placed_on TEXT,
  released INTEGER,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
  id TEXT NOT NULL,
  subject TEXT,
  block TEXT,
  authority TEXT,
  reference TEXT,
  placed_by TEXT,
  placed_on TEXT,
  release_number TEXT,
  release_authority TEXT,
  released INTEGER,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inspection (
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  no INTEGER NOT NULL,
  day TEXT,
  result TEXT,
  critical INTEGER,
  major INTEGER,
  minor INTEGER,
  sample INTEGER,
  findings TEXT,
  next_due TEXT,
  reference TEXT,
  PRIMARY KEY (subject, seq, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE stability (
  lot TEXT NOT NULL,
  seq INTEGER NOT NULL,
  day TEXT,
  report TEXT,
  laboratory TEXT,
  relative_mpct INTEGER,
  absolute_mpct INTEGER,
  PRIMARY KEY (lot, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
  id TEXT NOT NULL,
  number TEXT,
  class TEXT,
  state TEXT,
  origin TEXT,
  site TEXT,
  purpose TEXT,
  residue TEXT,
  authority TEXT,
  order_number TEXT,
  order_date TEXT,
  accept_incomplete INTEGER,
  seals TEXT,
  place TEXT,
  started TEXT,
  ended TEXT,
  remarks TEXT,
  certificate TEXT,
  drafted_on TEXT,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_line (
  batch TEXT NOT NULL,
  no INTEGER NOT NULL,
  subject TEXT,
  place TEXT,
  condition TEXT,
  pack TEXT,
  count INTEGER,
  method TEXT,
  second_method TEXT,
  reserved INTEGER,
  settled TEXT,
  settled_count INTEGER,
  explanation TEXT,
  destroyed INTEGER,
  returned INTEGER,
  lost INTEGER,
  found INTEGER,
  used_method TEXT,
  note TEXT,
  PRIMARY KEY (batch, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_step (
  batch TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT,
  day TEXT,
  actors TEXT,
  note TEXT,
  PRIMARY KEY (batch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_reading (
  batch TEXT NOT NULL,
  reading INTEGER NOT NULL,
  no INTEGER NOT NULL,
  seq INTEGER,
  user TEXT,
  text TEXT,
  count INTEGER,
  PRIMARY KEY (batch, reading, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (
  number TEXT NOT NULL,
  batch TEXT,
  state TEXT,
  drafted INTEGER,
  certified INTEGER,
  legal_basis TEXT,
  scrap TEXT,
  remarks TEXT,
  PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate_signature (
  certificate TEXT NOT NULL,
  seq INTEGER NOT NULL,
  user TEXT,
  role TEXT,
  meaning TEXT,
  PRIMARY KEY (certificate, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  number TEXT NOT NULL,
  seq INTEGER,
  kind TEXT,
  day TEXT,
  paper_number TEXT,
  book TEXT,
  page TEXT,
  line TEXT,
  PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;

CREATE TABLE printed (
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  copy INTEGER NOT NULL,
  seq INTEGER,
  language TEXT,
  paper TEXT,
  PRIMARY KEY (kind, number, copy)
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
  code TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER,
  PRIMARY KEY (code, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE reversed (
  seq INTEGER NOT NULL,
  by_seq INTEGER,
  PRIMARY KEY (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE imported (
  sha256 TEXT NOT NULL,
  seq INTEGER,
  target TEXT,
  file TEXT,
  rows INTEGER,
  PRIMARY KEY (sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE backup (
  seq INTEGER NOT NULL,
  day TEXT,
  medium TEXT,
  size INTEGER,
  root TEXT,
  PRIMARY KEY (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_day (
  day TEXT NOT NULL,
  seq INTEGER,
  size INTEGER,
  PRIMARY KEY (day)
) STRICT, WITHOUT ROWID;

CREATE TABLE act_view (
  seq INTEGER NOT NULL,
  kind TEXT,
  day TEXT,
  at TEXT,
  users TEXT,
  document TEXT,
  lines INTEGER,
  corrects INTEGER,
  PRIMARY KEY (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE trail (
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  no INTEGER NOT NULL,
  PRIMARY KEY (subject, seq, no)
) STRICT, WITHOUT ROWID;

CREATE INDEX weapon_by_serial_search ON weapon (serial_search);
CREATE INDEX weapon_by_control_number ON weapon (control_number);
CREATE INDEX weapon_by_place ON weapon (place);
CREATE INDEX weapon_by_holder ON weapon (holder);
CREATE INDEX lot_by_number_search ON lot (number_search);
CREATE INDEX lot_by_item ON lot (item);
CREATE INDEX hold_by_subject ON hold (subject);
CREATE INDEX block_by_subject ON block (subject);
CREATE INDEX holding_by_place ON holding (place);
CREATE INDEX batch_line_by_subject ON batch_line (subject);
CREATE INDEX mark_by_text_search ON mark (text_search);
CREATE INDEX act_view_by_at ON act_view (at);
CREATE INDEX act_view_by_day ON act_view (day);
CREATE INDEX act_view_by_kind ON act_view (kind);
CREATE INDEX document_by_seq ON document (seq);
CREATE INDEX outside_by_holder ON outside (holder);
CREATE INDEX place_by_parent ON place (parent);
CREATE INDEX item_by_name ON item (name);
