-- Step 2: what is posted is not posted again, whichever program writes. No table changes, so that a file of step 1 is
-- read and written as it stands.

CREATE TRIGGER act_never_again BEFORE INSERT ON act
WHEN EXISTS (SELECT 1 FROM act WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;

CREATE TRIGGER line_never_again BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM line WHERE seq = NEW.seq AND no = NEW.no)
BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;

CREATE TRIGGER node_never_again BEFORE INSERT ON node
WHEN EXISTS (SELECT 1 FROM node WHERE level = NEW.level AND pos = NEW.pos)
BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;

CREATE TRIGGER checkpoint_never_again BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'what is posted never changes'); END;

-- the same file may be attached by several acts, and is kept once
CREATE TRIGGER attachment_never_again BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = NEW.sha256 OR rowid = NEW.rowid)
BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = NEW.sha256 AND bytes = NEW.bytes) THEN RAISE(IGNORE)
    ELSE RAISE(ABORT, 'what is posted never changes')
  END;
END;
