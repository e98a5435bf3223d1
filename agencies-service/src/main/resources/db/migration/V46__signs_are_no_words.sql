-- A search for signs alone, such as "%", holds no word, and finds nothing; one for nothing finds everything.
create or replace function holds_words(searched text, words text) returns boolean immutable language sql
return words = '' or words ~ '[[:alnum:]]' and not exists (
    select from unnest(regexp_split_to_array(words, '[^[:alnum:]]+')) word
    where strpos(' ' || regexp_replace(searched, '[^[:alnum:]]+', ' ', 'g'), ' ' || word) = 0);
