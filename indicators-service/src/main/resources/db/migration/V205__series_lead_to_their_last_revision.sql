-- From one series to the next, however often each was revised: every series begins with its revision 1 (decision 0173).
create index observation_series on observation
    (indicator, period, place_code, place_valid_from, component_key, breakdown_key) where revision = 1;
