package se.kvittens.files.monthsupply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;

/** Month folders of Haninge that lie beside each other. Each provider has a folder, a recipient anna, and a visit each. */
public final class MonthFolders {

    public static final ProviderId NORTH = new ProviderId("Norra");
    public static final ProviderId SOUTH = new ProviderId("Södra");

    private final Path root;

    public MonthFolders(Path root) {
        this.root = root;
    }

    /** A month of some providers, in a folder of this name. */
    public MonthFolders with(String folder, String month, ProviderId... providers) {
        StringBuilder manifest =
                new StringBuilder("format: 1\nmunicipality: haninge\nmonth: " + month + "\nproviders:\n");
        write(folder + "/prices.yaml", "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        int number = 0;
        for (ProviderId provider : providers) {
            String of = folder + "/p" + ++number;
            write(of + "/recipients.csv", "id,born\nanna,1940-03-12\n");
            write(
                    of + "/visits.csv",
                    "id,recipient,carer,start,start_by,end,end_by\n%s,anna,c1,%s-01T08:00,NFC,%s-01T09:00,NFC\n"
                            .formatted("v" + number, month, month));
            manifest.append("  - {name: %s, folder: p%d}\n".formatted(provider, number));
        }
        write(folder + "/month.yaml", "" + manifest);
        return this;
    }

    /** Puts a text in a file's place, whole. */
    public MonthFolders write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Path whole = Files.writeString(root.resolve(file + ".new"), text);
            Files.move(whole, root.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    public MonthFolders and(String file, String more) {
        return write(file, read(file) + more);
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public MonthFolders rename(String from, String to) {
        try {
            Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unmoved) {
            throw new UncheckedIOException(unmoved);
        }
        return this;
    }

    /** Both providers, no lock but the rule book's, and no day of their own. */
    public static Agreed agreed() {
        return agreed(PublishedLocks.NONE, Optional.empty());
    }

    /** With the same day for both. */
    static Agreed agreed(PublishedLocks locks, Optional<LocalDate> goLive) {
        MunicipalityId haninge = new MunicipalityId("haninge");
        Map<ProviderId, Assignment> providers = new LinkedHashMap<>();
        providers.put(NORTH, new Assignment(haninge, NORTH, locks, goLive));
        providers.put(SOUTH, new Assignment(haninge, SOUTH, locks, goLive));
        return new Agreed(Path.of("serve.yaml"), haninge, locks, providers);
    }
}
