package se.kvittens.examples.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A serve folder on disk for Norra of Haninge, with the month of October 2024. */
record Serverstead(Path folder) {

    static final String SIGN_IN = "signIn: {issuer: \"http://127.0.0.1:9/realm\", audience: kvittens}\n";

    private static final String HEAD = """
            format: 1
            municipality: haninge
            providers:
              - name: Norra
              - name: Södra
            months: months
            """;

    static Serverstead at(Path folder) {
        Serverstead stead = new Serverstead(folder);
        stead.write("months/oct/month.yaml", """
                format: 1
                municipality: haninge
                month: 2024-10
                providers:
                  - name: Norra
                """);
        stead.write(
                "months/oct/prices.yaml",
                "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        stead.write("months/oct/recipients.csv", "id,born,cohabits_with\nr1,1940-03-12,r2\nr2,1938-11-02,\n");
        stead.write("months/oct/visits.csv", "id,recipient,carer,start,start_by,end,end_by\n");
        return stead.says("");
    }

    /** What its manifest says after whom it serves. */
    Serverstead says(String more) {
        return write("serve.yaml", HEAD + more);
    }

    Serverstead write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }
}
