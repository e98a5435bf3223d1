-- Whether a name holds all words, each from its beginning: "te" is in "y te" and in "technology", not in "society".
create function holds_words(searched text, words text) returns boolean immutable language sql
return not exists (
    select from unnest(regexp_split_to_array(words, '[^[:alnum:]]+')) word
    where strpos(' ' || regexp_replace(searched, '[^[:alnum:]]+', ' ', 'g'), ' ' || word) = 0);
