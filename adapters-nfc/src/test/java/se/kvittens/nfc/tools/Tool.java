package se.kvittens.nfc.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of others that tests run, and the packages of Debian that bring them. */
public enum Tool {
    SOCAT("socat", "socat"),
    STTY("stty", "coreutils"),
    FLOCK("flock", "util-linux"),
    NFC_LIST("nfc-list", "libnfc-bin"),
    NFC_POLL("nfc-poll", "libnfc-examples"),
    PN53X_DIAGNOSE("pn53x-diagnose", "libnfc-pn53x-examples"),
    PN53X_TAMASHELL("pn53x-tamashell", "libnfc-pn53x-examples"),
    PCSCD("pcscd", "pcscd"),
    VPCD("/usr/lib/pcsc/drivers/serial/libifdvpcd.so", "vsmartcard-vpcd");

    private final String program;
    private final String debianPackage;

    Tool(String program, String debianPackage) {
        this.program = program;
        this.debianPackage = debianPackage;
    }

    public String debianPackage() {
        return debianPackage;
    }

    /** Where it is; empty where it is not installed. */
    public Optional<Path> path() {
        if (program.startsWith("/")) {
            return Optional.of(Path.of(program)).filter(Files::exists);
        }
        String folders = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/bin";
        return Stream.of(folders.split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
