-- How the numbers of earlier files were written was not kept: 17.000 may have been seventeen thousand. Theirs go back so that
-- whatever may be parted so is refused. JSON is written by programs.
update observation_import set marks = 'UNKNOWN' where format <> 'JSON' and marks = 'POINTS';
