package se.kvittens.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.intake.remote.RemoteSource;

class ConnectionFileTest {

    @TempDir
    private Path folder;

    @Test
    void it_says_where_and_who_and_where_the_secret_lies() throws IOException {
        RemoteSource source = ConnectionFile.read(written("""
                        format: 1
                        lifecare: {address: "https://host:8443/path", client: us, secretFile: secret.txt, mailbox: our.box}
                        """)).get();

        assertThat(source.address()).isEqualTo("https://host:8443/path");
        assertThat(source.client()).isEqualTo("us");
        assertThat(source.secretFile()).contains(folder.toAbsolutePath().resolve("secret.txt"));
        assertThat(source.mailbox()).contains("our.box");
    }

    @Test
    void the_deliveries_of_an_intake_are_passed_over() throws IOException {
        assertThat(ConnectionFile.read(written("""
                        format: 1
                        all: {visits: [{file: ../none.csv, profile: none.yaml}]}
                        providers: {Ett: {}}
                        lifecare: {address: "http://localhost", client: us}
                        """)).get().mailbox()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: 1|lifecare",
                "{format: 2, lifecare: {address: 'https://h', client: us}}|format",
                "{format: 1, lifecare: {address: 'http://u:p@h', client: us}}|lifecare.address",
                "{format: 1, lifecare: {address: 'https://h?secret=x', client: us}}|lifecare.address",
                "{format: 1, lifecare: {address: 'https://h', secret: x, client: us}}|lifecare.secret",
                "{format: 1, lifecare: {address: 'https://h'}}|lifecare.client",
                "{format: 1, lifecare: {address: 'https://h', client: us, secretFile: ../x}}|lifecare.secretFile"
            })
    void each_fault_is_said_with_its_place(String yaml, String field) throws IOException {
        assertThat(ConnectionFile.read(written(yaml.replace('\'', '"'))).getLeft())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field));
    }

    @Test
    void a_file_that_is_not_there_is_a_fault() {
        assertThat(ConnectionFile.read(folder.resolve("none.yaml")).isLeft()).isTrue();
    }

    private Path written(String yaml) throws IOException {
        return Files.writeString(folder.resolve("lifecare.yaml"), yaml);
    }
}
