package se.kvittens.files.yaml;

import se.kvittens.files.fault.Faults;

/** Where a value stands: its file, its path from the document's root, and who collects the faults. */
record YamlPlace(String file, String path, Faults faults) {

    YamlPlace field(String name) {
        return new YamlPlace(file, path.isEmpty() ? name : path + "." + name, faults);
    }

    YamlPlace item(int position) {
        return new YamlPlace(file, path + "[" + position + "]", faults);
    }
}
