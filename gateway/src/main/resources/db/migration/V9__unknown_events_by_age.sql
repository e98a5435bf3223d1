-- What no gateway has known for as long as events are kept is looked for every hour.
create index feed_unknown_by_age on feed_unknown (kept_at);
