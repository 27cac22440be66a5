package se.kvittens.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Whatever a store holds, it holds the same elsewhere once it was taken out and in. */
class FileArchiveProperties {

    @Property(tries = 40)
    void to_take_out_and_in_and_out_again_gives_the_same_to_the_byte(
            @ForAll long seed, @ForAll @IntRange(max = 40) int deeds) throws IOException {
        Path folder = Files.createTempDirectory("kvittens-archive");
        try (Store from = StorePlace.embedded(folder.resolve("from.db"), () -> Filled.EIGHT)
                        .openFor(Taps.TOWN)
                        .get();
                Store to = StorePlace.embedded(folder.resolve("to.db"), () -> Filled.EIGHT.plusSeconds(999))
                        .openFor(Taps.TOWN)
                        .get()) {
            moved(from, to, folder, new Random(seed), deeds);
        } finally {
            emptied(folder);
        }
    }

    /** What is within a folder before the folder: the driver's library may lie in one. */
    private static void emptied(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void moved(Store from, Store to, Path folder, Random luck, int deeds) throws IOException {
        new Filled(from, luck).with(deeds);
        Path first = folder.resolve("first.ndjson");
        Path second = folder.resolve("second.ndjson");

        assertThat(from.archive(first).takeOut().isRight()).isTrue();
        assertThat(to.archive(first).takeIn().isRight()).isTrue();
        assertThat(to.archive(second).takeOut().isRight()).isTrue();

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(to.check().get().findings()).isEmpty();
        for (String carer : List.of("c0", "c1", "c2")) {
            CarerOfProvider key = new CarerOfProvider(new ProviderId("Exempelvikens"), new CarerId(carer));
            assertThat(to.journal().read(key, Filled.DAYS))
                    .isEqualTo(from.journal().read(key, Filled.DAYS));
        }
        for (String user : List.of("u0", "u1")) {
            assertThat(to.readings().byUser(user, Filled.DAYS))
                    .isEqualTo(from.readings().byUser(user, Filled.DAYS));
        }
        assertThat(to.doors().after(DoorEntries.GATEWAY, 0))
                .isEqualTo(from.doors().after(DoorEntries.GATEWAY, 0));
        assertThat(to.people().erasures()).isEqualTo(from.people().erasures());
    }
}
