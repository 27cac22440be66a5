package se.kvittens.examples.kiosk.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.store.wiring.Store;

/** Carers, and recipients with a tag each, of one provider. */
record Town(int carers, int tags) {

    static final MunicipalityId MUNICIPALITY = new MunicipalityId("haninge");
    static final ProviderId PROVIDER = new ProviderId("Norra");

    String carer(int number) {
        return "c" + number;
    }

    String tag(int number) {
        return "04A1B2C3D4%04X".formatted(number);
    }

    /** Every tag hangs at its recipient's door. */
    void mountTags(Store store) {
        Deed deed = new Deed("åsa", Role.ADMINISTRATOR, Instant.now(), "");
        List<TagEntry> entries = new ArrayList<>();
        for (int number = 0; number < tags; number++) {
            TagUid uid = new TagUid(tag(number));
            entries.add(new TagEntry(new TagIssued(uid, PROVIDER), deed));
            entries.add(new TagEntry(new TagMounted(uid, new RecipientId("r" + number)), deed));
        }
        store.tags().append(MUNICIPALITY, 0, entries).get();
    }

    /** The folder of a kiosk that knows all of them. */
    Path folder(Path parent, String kiosk) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(kiosk));
        Files.writeString(
                folder.resolve("kiosk.yaml"),
                "format: 1\nname: %s\nmunicipality: %s\nprovider: %s\n".formatted(kiosk, MUNICIPALITY, PROVIDER));
        Files.writeString(
                folder.resolve("people.csv"),
                "id,label\n"
                        + IntStream.range(0, tags)
                                .mapToObj(each -> "r%d,Brukare %d\n".formatted(each, each))
                                .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("carers.csv"),
                "id,label\n"
                        + IntStream.range(0, carers)
                                .mapToObj(each -> "c%d,Personal %d\n".formatted(each, each))
                                .collect(Collectors.joining()));
        return folder;
    }
}
