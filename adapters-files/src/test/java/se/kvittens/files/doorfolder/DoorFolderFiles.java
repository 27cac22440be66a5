package se.kvittens.files.doorfolder;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.fault.Fault;

/** A doors folder on disk in which nothing is wrong, and what it reads as. */
abstract class DoorFolderFiles {

    static final String HEAD = """
            format: 1
            municipality: haninge
            """;
    static final String PROVIDERS = """
            providers:
              - name: Norra
              - name: Södra
            """;
    static final String GATEWAYS = """
            gateways:
              - name: house
                kind: neutral
                address: https://gateway.example/v
                token: {file: token}
                signing: {environment: HOUSE_SIGNING}
              - name: flats
                kind: nuki
                address: http://127.0.0.1:8080
                token: {environment: FLATS_TOKEN}
            """;
    static final YearMonth MONTH = YearMonth.of(2024, 10);

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        with("doors.yaml", HEAD + PROVIDERS + GATEWAYS);
        with("token", "not-to-be-told\n");
        with("locks.csv", """
                lock,kind,recipients,since
                house:1,HOME,r1 r2,2024-09-01T00:00
                flats:9,ENTRANCE,r1 r2 r3,2024-09-01T00:00
                house:1,HOME,r3,2024-10-02T12:00
                house:1,HOME,,2024-10-27T02:30+01:00
                """);
        with("keys.csv", """
                key,provider,carer,since
                house:fob-1,Norra,c1,2024-09-01T00:00
                house:fob-1,,,2024-10-02T12:00
                """);
    }

    DoorFolder folder() {
        return DoorFolder.open(root, MONTH).get();
    }

    List<String> faults() {
        Either<List<Fault>, DoorFolder> opened = DoorFolder.open(root, MONTH);
        return opened.isRight()
                ? List.of()
                : opened.getLeft().stream().map(this::inShort).toList();
    }

    private String inShort(Fault fault) {
        return root.relativize(Path.of(fault.file())) + ":" + fault.line() + " " + fault.kind() + " " + fault.field();
    }

    void with(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
