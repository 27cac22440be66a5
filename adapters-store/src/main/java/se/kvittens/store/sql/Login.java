package se.kvittens.store.sql;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** As whom to open a database, and with which password. It does not show the password. */
public final class Login {

    /** The variable of the environment that names the user. */
    public static final String USER_VARIABLE = "KVITTENS_STORE_USER";

    /** The variable of the environment that has the password. */
    public static final String PASSWORD_VARIABLE = "KVITTENS_STORE_PASSWORD";

    private final String user;
    private final String password;

    private Login(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /** Of {@link System#getenv()}; empty where it names no user. A password is needed where the server asks for one. */
    public static Optional<Login> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(USER_VARIABLE))
                .map(user -> new Login(user, environment.getOrDefault(PASSWORD_VARIABLE, "")));
    }

    /**
     * Of a file of properties with {@code user} and {@code password}, that others should not be able to read.
     *
     * @throws IOException where it can't be read, or names no user
     */
    public static Login from(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IllegalArgumentException malformed) {
            // Its own message would repeat what stands there.
            throw new IOException(
                    file + " is no file of properties. Maybe a \\u in it is not followed by four digits.");
        }
        String user = properties.getProperty("user");
        if (user == null) {
            throw new IOException(file + " names no user. Maybe a line such as user=kvittens is missing.");
        }
        return new Login(user, properties.getProperty("password", ""));
    }

    void putInto(Properties properties) {
        properties.setProperty("user", user);
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
