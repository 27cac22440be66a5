package se.kvittens.files.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, part by part as it stands in the file: for what no honest writer writes. */
final class RawWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /** Cells can have style 1 (a date and time), 2 (a length beyond a day) or 3 (a date of Excel's own list). */
    private static final String STYLES = """
            <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>\
            <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>\
            <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/>\
            <xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>\
            """;

    private final Path file;
    private boolean isFrom1904;
    private String filledPart = "";
    private String filling = "";
    private int times;

    RawWorkbook(Path file) {
        this.file = file;
    }

    RawWorkbook from1904() {
        isFrom1904 = true;
        return this;
    }

    /** Writes a text so many times before the last tag of a part. */
    RawWorkbook filled(String part, String text, int count) {
        filledPart = part;
        filling = text;
        times = count;
        return this;
    }

    /** Writes the workbook with these rows: {@code <row r="1"><c r="A1"><v>1</v></c></row>}. */
    Path write(String rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>%s%s%s%s</Types>""".formatted(
                            type("workbook", "sheet.main"),
                            type("styles", "styles"),
                            type("sharedStrings", "sharedStrings"),
                            type("worksheets/sheet1", "worksheet")));
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook %s xmlns:r="%s"><workbookPr%s/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>\
                    </workbook>""".formatted(MAIN, RELATIONS, isFrom1904 ? " date1904=\"1\"" : ""));
            part(zip, "xl/styles.xml", "<styleSheet " + MAIN + ">" + STYLES + "</styleSheet>");
            part(zip, "xl/sharedStrings.xml", "<sst " + MAIN + "></sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s.%s+xml\"/>".formatted(part, TYPES, type);
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>""".formatted(RELATIONS, type, target);
    }

    private void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        if (name.equals(filledPart)) {
            int last =
                    xml.lastIndexOf("</", xml.indexOf("</sheetData>") < 0 ? xml.length() : xml.indexOf("</sheetData>"));
            text(zip, HEAD + xml.substring(0, last));
            fill(zip);
            text(zip, xml.substring(last));
        } else {
            text(zip, HEAD + xml);
        }
        zip.closeEntry();
    }

    private void fill(OutputStream out) throws IOException {
        for (int time = 0; time < times; time++) {
            text(out, filling);
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
