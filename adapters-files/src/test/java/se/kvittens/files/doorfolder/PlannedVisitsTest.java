package se.kvittens.files.doorfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.PlanContract;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.DateSpan;

class PlannedVisitsTest extends PlanContract {

    @TempDir
    Path root;

    /** Around the midnight of Sweden, which is not that of UTC. */
    @BeforeEach
    void aFolderWithAPlan() {
        write("doors.yaml", DoorFolderFiles.HEAD + DoorFolderFiles.PROVIDERS + DoorFolderFiles.GATEWAYS);
        write("token", "t");
        write("locks.csv", "lock,kind,recipients,since\n");
        write("keys.csv", "key,provider,carer,since\n");
        write("planned.csv", """
                visit,provider,recipient,carer,start,end
                v4,Norra,r1,c1,2024-10-02T00:00,2024-10-02T00:30
                v3,Norra,r1,c1,2024-10-01T23:59:59,2024-10-02T00:30
                v2,Norra,r2,,2024-10-01T08:00,2024-10-01T08:30
                v1,Norra,r1,c1,2024-10-01T08:00,2024-10-01T08:30
                v0,Södra,r9,c1,2024-10-01T08:00,2024-10-01T08:30
                """);
    }

    private void write(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    protected Plan plan() {
        return of("Norra");
    }

    private Plan of(String provider) {
        return DoorFolder.open(root, DoorFolderFiles.MONTH).get().planOf(new ProviderId(provider));
    }

    @Override
    protected DateSpan days() {
        return DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 2));
    }

    @Test
    void SYS_7_a_visit_is_of_the_day_in_sweden_on_which_it_starts_and_of_its_provider_alone() {
        DateSpan first = DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 1));

        assertThat(plan().on(first).value().orElseThrow())
                .extracting(PlannedVisit::id)
                .extracting(Object::toString)
                .containsExactly("v1", "v2", "v3");
        assertThat(of("Södra").on(days()).value().orElseThrow())
                .extracting(PlannedVisit::id)
                .extracting(Object::toString)
                .containsExactly("v0");
        assertThat(of("Västra").on(days()).value().orElseThrow()).isEmpty();
    }
}
