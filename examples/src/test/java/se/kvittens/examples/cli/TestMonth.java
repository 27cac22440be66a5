package se.kvittens.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A month folder of November 2024 in Haninge, sound until a test changes a file. Norra has a visit of 45 minutes to anna,
 * Södra two of half an hour each to bo, one of them by hand and without a cause; an hour costs 400 kronor.
 */
public final class TestMonth {

    public static final String NORRA = "Norra omsorgen";
    public static final String SODRA = "Södra";

    /** After the lock of 2024-12-04 at 16:00. */
    public static final String AFTER_LOCK = "2024-12-05T08:00";

    public static final String NORRA_VISITS = "norra/visits.csv";
    public static final String SODRA_VISITS = "sodra/visits.csv";

    private static final String VISIT_HEADER = "id,recipient,carer,start,start_by,end,end_by,approved,tasks,note,tag\n";
    private static final String ORDER_HEADER = "recipient,granted,per,category,tasks,from\n";

    private final Path root;

    public TestMonth(Path root) {
        this.root = root;
        with("month.yaml", """
            format: 1
            municipality: haninge
            month: 2024-11
            providers:
              - {name: Norra omsorgen, folder: norra}
              - {name: Södra, folder: sodra}
            """);
        with("prices.yaml", """
            municipality: haninge
            inForceFrom: 2024-01-01
            example: true
            prices: {HOME_CARE: 400.00}
            """);
        with("norra/recipients.csv", "id,born\nanna,1940-03-12\n");
        with("norra/orders.csv", ORDER_HEADER + "anna,PT40H,MONTH,HOME_CARE,PERSONAL_CARE,2024-01-01\n");
        with(NORRA_VISITS, VISIT_HEADER + visit("v1", "anna", "2024-11-01T08:00", "2024-11-01T08:45", "NFC"));
        with("sodra/recipients.csv", "id,born\nbo,1950-01-31\n");
        with("sodra/orders.csv", ORDER_HEADER + "bo,PT20H,MONTH,HOME_CARE,PERSONAL_CARE,2024-01-01\n");
        with(
                SODRA_VISITS,
                VISIT_HEADER
                        + visit("w1", "bo", "2024-11-02T08:00", "2024-11-02T08:30", "NFC")
                        + visit("w2", "bo", "2024-11-03T08:00", "2024-11-03T08:30", "MANUAL"));
    }

    /** Without deviations: the visit by hand was by a tag. */
    public static TestMonth withoutDeviations(Path root) {
        TestMonth month = new TestMonth(root);
        return month.with(SODRA_VISITS, month.text(SODRA_VISITS).replace("MANUAL", "NFC"));
    }

    public static String visit(String id, String recipient, String start, String end, String endBy) {
        return "%s,%s,c1,%s,NFC,%s,%s,2024-11-04T17:00,PERSONAL_CARE,,\n".formatted(id, recipient, start, end, endBy);
    }

    /** Three broken rows with five faults of four kinds: one in Norra's visits, two in Södra's files. */
    public TestMonth broken() {
        and(NORRA_VISITS, visit("v2", "anna", "8.45", "2024-11-02T08:45", "NFC").replace("PERSONAL_CARE", "KNITTING"));
        and("sodra/recipients.csv", "eva,31 januari\n");
        return and(SODRA_VISITS, visit("w3", "nobody", "8.45", "2024-11-04T08:45", "NFC"));
    }

    public TestMonth with(String file, String content) {
        Folders.write(root.resolve(file), content);
        return this;
    }

    /** A row more. */
    public TestMonth and(String file, String row) {
        return with(file, text(file) + row);
    }

    public TestMonth without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    public String text(String file) {
        return Project.text(root.resolve(file));
    }

    public Path root() {
        return root;
    }
}
