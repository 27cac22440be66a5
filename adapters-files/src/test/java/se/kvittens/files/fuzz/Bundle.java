package se.kvittens.files.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a month folder as one text: {@code === visits.csv} begins a file. A file that is not named is that of a
 * sound month, so that a small input reaches far; bytes go through unchanged.
 */
final class Bundle {

    private static final String START = "=== ";
    private static final Map<String, String> SOUND = Map.of(
            "month.yaml", """
                    format: 1
                    municipality: haninge
                    month: 2024-10
                    providers: [{name: Handens hemtjänst Norra}]
                    """,
            "prices.yaml", """
                    municipality: haninge
                    inForceFrom: 2024-01-01
                    example: true
                    prices: {HOME_CARE: 421.00}
                    supplements: {RURAL: 40.00}
                    """,
            "recipients.csv", """
                    id,born,area,cohabits_with
                    anna,1940-03-12,RURAL,bo
                    bo,1950-01-31,,anna
                    """,
            "orders.csv", """
                    recipient,granted,per,category,tasks,from,to
                    anna,PT40H,MONTH,HOME_CARE,PERSONAL_CARE SERVICE,2024-01-01,
                    bo,PT1H,DAY,HOME_CARE,SERVICE,2024-01-01,2024-10-20
                    """,
            "absences.csv", """
                    recipient,from,to,cause,known
                    bo,2024-10-10,2024-10-12,HOSPITAL,2024-10-10T08:00
                    """,
            "visits.csv", """
                    id,recipient,carer,start,start_by,end,end_by,approved,tasks,planned
                    v1,anna,c1,2024-10-01T08:00,NFC,2024-10-01T08:45,NFC,2024-10-02T09:00,SERVICE,PT45M
                    v2,bo,c1,2024-10-01T08:50,NFC,2024-10-01T09:15,MANUAL,2024-10-02T09:00,SERVICE,PT20M
                    """,
            "adjustments.csv", """
                    visit,made,start,end
                    v1,2024-10-02T08:00,,2024-10-01T08:50
                    """,
            "decisions.csv", """
                    recipient,visit,decision,length
                    anna,,EXCESS_APPROVED,PT2H
                    """);

    private Bundle() {}

    /** Each file's name and content, first those of the bundle. */
    static Map<String, byte[]> files(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : parts(new String(bytes, StandardCharsets.ISO_8859_1))) {
            int nameEnd = part.indexOf('\n');
            String name = nameEnd < 0 ? part : part.substring(0, nameEnd);
            if (SOUND.containsKey(name)) {
                String content = nameEnd < 0 ? "" : part.substring(nameEnd + 1);
                files.put(name, content.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        SOUND.forEach((name, content) -> files.putIfAbsent(name, content.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static List<String> parts(String text) {
        return text.startsWith(START) ? List.of(text.substring(START.length()).split("(?<=\n)" + START)) : List.of();
    }
}
