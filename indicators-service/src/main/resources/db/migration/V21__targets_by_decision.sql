-- Since when a target is known, and by whose hand: what is decided later does not change what was judged before.
alter table target add column recorded_at timestamptz, add column recorded_by text;
update target set recorded_at = valid_from::timestamp at time zone 'Asia/Ho_Chi_Minh';
alter table target alter column recorded_at set not null;
