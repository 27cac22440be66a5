package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_names_the_user_and_has_the_password_which_is_not_shown() throws IOException {
        Login login = Login.from(Files.writeString(folder.resolve("login"), "user=kvittens\npassword=hemligt\n"));

        assertThat(propertiesOf(login)).containsEntry("user", "kvittens").containsEntry("password", "hemligt");
        assertThat(login.toString()).isEqualTo("Login[kvittens]");
    }

    @Test
    void so_does_the_environment() {
        Login login = Login.from(Map.of(Login.USER_VARIABLE, "kvittens", Login.PASSWORD_VARIABLE, "hemligt"))
                .orElseThrow();

        assertThat(propertiesOf(login)).containsEntry("user", "kvittens").containsEntry("password", "hemligt");
        assertThat(Login.from(Map.of(Login.PASSWORD_VARIABLE, "hemligt"))).isEmpty();
    }

    @Test
    void without_a_password_none_is_sent() {
        assertThat(propertiesOf(
                        Login.from(Map.of(Login.USER_VARIABLE, "kvittens")).orElseThrow()))
                .doesNotContainKey("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password=hemligt", "user=a\npassword=hemligt\\uXYZ", ""})
    void a_file_that_is_none_is_refused_without_what_stands_in_it(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("login"), content);

        assertThatThrownBy(() -> Login.from(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("login")
                .hasMessageContaining("Maybe")
                .message()
                .doesNotContain("hemligt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/db?password=hemligt",
                "jdbc:postgresql://host/db?a=b&PASSWORD=hemligt",
                "jdbc:mysql://host/db",
                "journal.db"
            })
    void an_address_with_a_password_or_of_another_database_is_refused(String address) {
        Login login = Login.from(Map.of(Login.USER_VARIABLE, "kvittens")).orElseThrow();

        assertThatThrownBy(() -> new PostgresEngine(address, login))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("hemligt");
    }

    private static Properties propertiesOf(Login login) {
        Properties properties = new Properties();
        login.putInto(properties);
        return properties;
    }
}
