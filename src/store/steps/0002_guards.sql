-- Step 2: what is posted is not posted again, and nothing is in two open batches, whichever program writes. No table
-- changes, so that a file of step 1 is read and written as it stands.

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

-- A line of a batch, when it is planned: a draft counts with what it plans, later states with what they have reserved.
CREATE TRIGGER batch_line_in_one_batch BEFORE INSERT ON batch_line
WHEN NOT EXISTS (
    SELECT 1 FROM batch_line AS same
    WHERE same.batch = NEW.batch AND same.no = NEW.no AND same.subject IS NEW.subject AND same.place IS NEW.place
      AND same.condition IS NEW.condition AND same.pack IS NEW.pack AND same.count IS NEW.count)
  AND NEW.count + (
    SELECT nullif(sum(CASE batch.state
      WHEN 'draft' THEN other.count WHEN 'certified' THEN 0 WHEN 'cancelled' THEN 0 ELSE other.reserved END), 0)
    FROM batch_line AS other JOIN batch ON batch.id = other.batch
    WHERE other.subject = NEW.subject AND other.batch <> NEW.batch
      AND (substr(NEW.subject, 1, 1) = 'w'
        OR (other.place = NEW.place AND other.condition = NEW.condition AND other.pack = NEW.pack)))
    > coalesce((SELECT count FROM holding WHERE subject = NEW.subject AND place = NEW.place
      AND condition = NEW.condition AND pack = NEW.pack), 0)
BEGIN SELECT RAISE(ABORT, 'it is in another open batch'); END;

CREATE TRIGGER batch_line_stays_in_one_batch BEFORE UPDATE OF batch, subject, place, condition, pack, count ON batch_line
WHEN NEW.batch IS NOT OLD.batch OR NEW.subject IS NOT OLD.subject OR NEW.place IS NOT OLD.place
  OR NEW.condition IS NOT OLD.condition OR NEW.pack IS NOT OLD.pack OR NEW.count IS NOT OLD.count
BEGIN SELECT RAISE(ABORT, 'what a batch plans never changes'); END;

-- what is reserved for batches together is there
CREATE TRIGGER batch_line_reserved_once BEFORE INSERT ON batch_line
WHEN NEW.reserved > coalesce((SELECT reserved FROM batch_line WHERE batch = NEW.batch AND no = NEW.no), 0)
  AND NEW.reserved + coalesce((
    SELECT sum(other.reserved) FROM batch_line AS other
    WHERE other.subject = NEW.subject AND NOT (other.batch = NEW.batch AND other.no = NEW.no)
      AND (substr(NEW.subject, 1, 1) = 'w'
        OR (other.place = NEW.place AND other.condition = NEW.condition AND other.pack = NEW.pack))), 0)
    > coalesce((SELECT count FROM holding WHERE subject = NEW.subject AND place = NEW.place
      AND condition = NEW.condition AND pack = NEW.pack), 0)
BEGIN SELECT RAISE(ABORT, 'it is reserved for another batch'); END;

CREATE TRIGGER batch_line_stays_reserved_once BEFORE UPDATE OF reserved ON batch_line
WHEN NEW.reserved > OLD.reserved
  AND NEW.reserved + coalesce((
    SELECT sum(other.reserved) FROM batch_line AS other
    WHERE other.subject = NEW.subject AND NOT (other.batch = OLD.batch AND other.no = OLD.no)
      AND (substr(NEW.subject, 1, 1) = 'w'
        OR (other.place = NEW.place AND other.condition = NEW.condition AND other.pack = NEW.pack))), 0)
    > coalesce((SELECT count FROM holding WHERE subject = NEW.subject AND place = NEW.place
      AND condition = NEW.condition AND pack = NEW.pack), 0)
BEGIN SELECT RAISE(ABORT, 'it is reserved for another batch'); END;
