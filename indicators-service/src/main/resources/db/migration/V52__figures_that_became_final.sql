-- Whoever asks how good our estimates were goes through these alone; a figure that is final at once costs nothing.
create index observation_final_after_others on observation
    (indicator, period, place_code, place_valid_from, component_key, breakdown_key, revision)
    where revision > 1 and status in ('A', 'B');
