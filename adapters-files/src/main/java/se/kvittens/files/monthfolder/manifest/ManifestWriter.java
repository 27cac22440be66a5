package se.kvittens.files.monthfolder.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.files.monthfolder.format.WrittenTimes;

/** Writes the manifest and the price list. */
public final class ManifestWriter {

    private ManifestWriter() {}

    public static void write(Path root, Manifest manifest, PriceList prices) throws IOException {
        Files.writeString(root.resolve(Manifest.FILE_NAME), yaml(content(manifest)));
        Files.writeString(root.resolve(manifest.priceList()), yaml(content(manifest, prices)));
    }

    private static Map<String, Object> content(Manifest manifest) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", Manifest.FORMAT);
        content.put("municipality", manifest.municipality().value());
        content.put("month", manifest.month().toString());
        content.put("priceList", manifest.priceList());
        Map<String, Object> locks = new TreeMap<>();
        manifest.lockDates()
                .byMonth()
                .forEach((month, lock) -> locks.put(month.toString(), new WrittenTimes().textOf(lock.instant())));
        if (!locks.isEmpty()) {
            content.put("lockDates", locks);
        }
        List<Object> providers = new ArrayList<>();
        manifest.providers().forEach(provider -> providers.add(content(provider)));
        content.put("providers", providers);
        return content;
    }

    private static Map<String, Object> content(Manifest.Provider provider) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", provider.name());
        content.put("folder", provider.folder());
        provider.goLive().ifPresent(day -> content.put("goLive", day.toString()));
        return content;
    }

    /** Prices that bear no date are in force from the month's first day. */
    private static Map<String, Object> content(Manifest manifest, PriceList list) {
        Map<String, Object> prices = new TreeMap<>();
        Map<String, Object> supplements = new TreeMap<>();
        list.prices().forEach((item, price) -> {
            Map<String, Object> section = item instanceof PriceItem.OfCategory ? prices : supplements;
            section.put(item.toString(), price.perHour().toKronor());
        });
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("municipality", manifest.municipality().value());
        PriceList.Origin origin = list.origin()
                .orElseGet(() -> new PriceList.Origin(manifest.month().atDay(1), false));
        content.put("inForceFrom", origin.inForceFrom().toString());
        if (origin.isExample()) {
            content.put("example", true);
        }
        content.put("prices", prices);
        if (!supplements.isEmpty()) {
            content.put("supplements", supplements);
        }
        return content;
    }

    private static String yaml(Map<String, Object> content) {
        DumpSettings settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        return new Dump(settings).dumpToString(content);
    }
}
