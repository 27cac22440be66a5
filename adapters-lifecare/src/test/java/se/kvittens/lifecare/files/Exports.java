package se.kvittens.lifecare.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.fault.Fault;

/** An export in a folder, with its profile, and the faults that were found with the two. The people are made up. */
final class Exports {

    static final String VISITS = """
            format: 1
            of: visits
            system: LIFECARE
            file: {encoding: windows-1252, separator: ";"}
            columns:
              recipientName: Brukare
              carerName: Personal
              start: Utförd start
              end: Utfört slut
              startBy: {columns: Registrering start, words: {ARRIVAL_DEPARTURE: Registrera ankomst, LOCK: Lås}}
              endBy: {columns: Registrering slut, words: {ARRIVAL_DEPARTURE: Registrera avfärd, LOCK: Lås}}
              tasks: {columns: Insatser, separator: "+", words: {SERVICE: Städning, PERSONAL_CARE: Omvårdnad}}
            """;
    static final String VISIT_ROWS = """
            Brukare;Personal;Utförd start;Utfört slut;Registrering start;Registrering slut;Insatser
            Löf, Märta;Dahl, Amir;2024-10-05 08:00;2024-10-05 08:30;Lås;Lås;Städning + Omvårdnad
            Löf, Märta;Ek, Bo;2024-10-05 08:05;2024-10-05 08:28;Registrera ankomst;Registrera avfärd;
            Hägg, Åke;Dahl, Amir;2024-10-05 08:50;;Lås;;Städning
            """;
    static final String ORDERS = """
            format: 1
            of: orders
            file: {separator: ";"}
            columns:
              id: Beställningsnummer
              recipientId: Kundnummer
              category: {columns: Insatskategori, words: {HOME_CARE: Hemtjänst}}
              granted: {columns: Beviljad tid, unit: DECIMAL_HOURS}
              per: {columns: Per, words: {MONTH: månad}}
              from: Verkställighetsdatum
              to: Avslutad
              ended: {columns: Orsak till avslut, words: {CUSTOMER_WISH: Eget önskemål}}
            """;
    static final String ORDER_ROWS = """
            Beställningsnummer;Kundnummer;Insatskategori;Beviljad tid;Per;Verkställighetsdatum;Avslutad;Orsak till avslut
            1;k1;Hemtjänst;30,5;månad;;;
            2;k2;Hemtjänst;12;månad;2024-08-01;;
            3;k3;Hemtjänst;8;månad;2024-08-01;2024-09-20;Eget önskemål
            """;
    static final String ABSENCES = """
            format: 1
            of: absences
            columns:
              recipientId: Kundnummer
              from: Från och med
              to: Till och med
              cause: {columns: Frånvaroorsak, words: {HOSPITAL: Sjukhusvistelse}}
              description: Beskrivning
            """;
    static final String ABSENCE_ROWS = """
            Kundnummer,Från och med,Till och med,Frånvaroorsak,Beskrivning
            k1,2024-09-01,2024-09-03,Sjukhusvistelse,
            k1,2024-09-10,,Sjukhusvistelse,
            k2,2024-09-10,2024-09-11,sjukhusvistelse,planerad
            """;
    static final String RECIPIENTS = "format: 1\nof: recipients\ncolumns: {id: Kundnummer, name: Brukare}\n";
    static final String CARERS = "format: 1\nof: carers\ncolumns: {id: Användar-ID, name: Personal}\n";

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    Exports(Path folder) {
        this.folder = folder;
    }

    /** In the encoding and with the profile that are given; another export takes its place. */
    LifecareFiles.Export export(String profile, String rows) {
        Charset charset = Charset.forName(profile.contains("windows-1252") ? "windows-1252" : "UTF-8");
        try {
            Files.writeString(folder.resolve("profile.yaml"), profile);
            Files.writeString(folder.resolve("export.csv"), rows, charset);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new LifecareFiles.Export(folder.resolve("export.csv"), folder.resolve("profile.yaml"), faults::add);
    }

    List<Fault> faults() {
        return faults;
    }
}
