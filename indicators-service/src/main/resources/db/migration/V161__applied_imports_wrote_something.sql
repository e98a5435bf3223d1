-- An import was said to be applied also where all its rows were unchanged or rejected.
update observation_import set applied = false where applied and created + updated = 0;
