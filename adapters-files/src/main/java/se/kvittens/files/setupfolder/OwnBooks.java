package se.kvittens.files.setupfolder;

import java.util.Optional;
import se.kvittens.files.monthfolder.manifest.FolderPaths;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/**
 * The rule books that a manifest names.
 *
 * @param folder of its own; empty where those that come along are meant
 * @param isFaulty whether a folder is named that can be none
 */
public record OwnBooks(Optional<String> folder, boolean isFaulty) {

    public static OwnBooks in(YamlFields fields) {
        Optional<YamlValue> stated = fields.optional("ruleBooks");
        Optional<String> folder = stated.flatMap(value -> value.as(FolderPaths::pathWithin));
        return new OwnBooks(folder, stated.isPresent() && folder.isEmpty());
    }
}
