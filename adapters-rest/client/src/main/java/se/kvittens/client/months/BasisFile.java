package se.kvittens.client.months;

/** In which form the final basis of a month is had. */
public enum BasisFile {
    JSON("basis.json", "application/json"),
    XLSX("basis.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("basis.html", "text/html");

    private final String file;
    private final String mediaType;

    BasisFile(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** Its name at the server. */
    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
