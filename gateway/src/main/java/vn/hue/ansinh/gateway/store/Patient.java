package vn.hue.ansinh.gateway.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of the pool for those for whom nobody waits: its answers may be silent for longer. */
final class Patient {
    private static final String SILENCE = "socketTimeout";

    private Patient() {}

    /** What a connection is opened with, silent for at most so many seconds. */
    static Properties login(AgroalDataSource database, int silence) {
        var settings = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties login = new Properties();
        settings.jdbcProperties().forEach(login::put);
        login.setProperty("user", settings.principal().getName());
        settings.credentials().forEach(secret -> login.setProperty("password", password(secret)));
        login.setProperty(SILENCE, String.valueOf(silence));
        return login;
    }

    static String url(AgroalDataSource database) {
        return database.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl();
    }

    /** Each connection is a new one, as above. */
    static DataSource source(AgroalDataSource database, int silence) {
        Properties login = login(database, silence);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        try {
            for (String name : login.stringPropertyNames()) {
                source.setProperty(name, login.getProperty(name));
            }
        } catch (SQLException unknown) {
            throw new IllegalStateException("A setting of the data source that its driver does not take", unknown);
        }
        return source;
    }

    private static String password(Object credential) {
        if (credential instanceof SimplePassword password) {
            return password.getWord();
        }
        throw new IllegalStateException("The data source has no plain password: " + credential.getClass());
    }
}
