package vn.hue.ansinh.kit.problem;

import java.sql.SQLException;

/** An SQL statement failed; the cause says how, and the problem mapper decides whether it is worth trying again. */
public class DatabaseTrouble extends RuntimeException {

    public DatabaseTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
