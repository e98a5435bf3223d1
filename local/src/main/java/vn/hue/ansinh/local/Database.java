package vn.hue.ansinh.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database with the one role that may enter it; both bear the same name. */
public record Database(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password, because this is what reaches a log. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
