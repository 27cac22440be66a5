package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthsupply.MonthFolders;

/** A serve folder on disk in which nothing is wrong, and what it reads as. */
abstract class ServeFolderFiles {

    static final String HEAD = """
            format: 1
            municipality: haninge
            providers:
              - name: Norra
              - name: Södra
                goLive: 2024-09-17
            months: months
            """;
    static final String SIGN_IN = """
            signIn:
              issuer: https://login.example/realms/care
              audience: kvittens
              roles:
                EC.UtförarpersonalMobil: CARER
                EC.Samordnare: PLANNER
                EC.Planerare: PLANNER
            """;
    static final YearMonth MONTH = YearMonth.of(2024, 10);

    @TempDir
    Path root;

    private MonthFolders files = new MonthFolders(Path.of(""));

    @BeforeEach
    void soundFolder() {
        files = new MonthFolders(root).with("months/oct", "2024-10", MonthFolders.NORTH, MonthFolders.SOUTH);
        with("serve.yaml", HEAD + SIGN_IN);
    }

    ServeManifest manifest() {
        return open(Map.of()).get().manifest();
    }

    /** Of a manifest that goes on so after what must be there. */
    ServeManifest manifest(String more) {
        with("serve.yaml", HEAD + more);
        return manifest();
    }

    StatedSignIn signIn(String more) {
        return manifest(SIGN_IN + more.indent(2)).signIn().orElseThrow();
    }

    Either<List<Fault>, ServeFolder> open(Map<String, String> environment) {
        return ServeFolder.open(root, MONTH, environment);
    }

    List<String> faults() {
        return faults(Map.of());
    }

    List<String> faults(Map<String, String> environment) {
        Either<List<Fault>, ServeFolder> opened = open(environment);
        return opened.isRight()
                ? List.of()
                : opened.getLeft().stream().map(this::inShort).toList();
    }

    MonthFolders with(String file, String content) {
        return files.write(file, content);
    }

    MonthFolders files() {
        return files;
    }

    private String inShort(Fault fault) {
        Path file = Path.of(fault.file());
        return (file.isAbsolute() ? root.relativize(file) : file) + ":" + fault.line() + " " + fault.kind() + " "
                + fault.field();
    }
}
