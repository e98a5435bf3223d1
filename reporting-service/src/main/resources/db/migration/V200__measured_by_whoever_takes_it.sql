-- The database takes down what a first submission is measured by, and forgets it with that submission: an instance of an
-- earlier release that runs beside the new one knows nothing of it.
create function take_down_what_is_measured_by() returns trigger language plpgsql as $$
begin
    if new.first_submitted_at is null then
        new.measured_by := null;
    elsif old.first_submitted_at is null and new.measured_by is null then
        select late_at into new.measured_by from standing_obligation where id = new.id;
    end if;
    return new;
end
$$;
create trigger measured_by before update of first_submitted_at on obligation
for each row execute function take_down_what_is_measured_by();
