package org.kinetrail.formats;

import org.kinetrail.data.Table;

/** One variable descriptor (NAMESTR) of a transport file. */
record XptVariable(boolean numeric, int length, int position, String[] texts) {

    private static final int NAME = 0;
    private static final int LABEL = 1;
    private static final int FORMAT = 2;
    private static final int INFORMAT = 3;

    /** Of 140 or 136 bytes; null when its type is neither numeric nor character. */
    static XptVariable read(byte[] b, int at, boolean v8, boolean full) {
        int type = u16(b, at);
        if (type != 1 && type != 2) {
            return null;
        }
        String name = clean(b, at + 8, 8);
        if (v8 && full) {
            String longName = clean(b, at + 88, 32);
            name = longName.isEmpty() ? name : longName;
        }
        String format = format(clean(b, at + 56, 8), u16(b, at + 64), u16(b, at + 66));
        String informat = format(clean(b, at + 72, 8), u16(b, at + 80), u16(b, at + 82));
        int position = u16(b, at + 84) << 16 | u16(b, at + 86);
        return new XptVariable(type == 1, u16(b, at + 4), position, new String[] {name, clean(b, at + 16, 40), format, informat});
    }

    String name() {
        return texts[NAME];
    }

    XptVariable withLong(String name, String label) {
        return new XptVariable(numeric, length, position, new String[] {name.isEmpty() ? texts[NAME] : name,
            label.isEmpty() ? texts[LABEL] : label, texts[FORMAT], texts[INFORMAT]});
    }

    XptVariable withFormats(String format, String informat) {
        return new XptVariable(numeric, length, position, new String[] {texts[NAME], texts[LABEL],
            format.isEmpty() ? texts[FORMAT] : format, informat.isEmpty() ? texts[INFORMAT] : informat});
    }

    Variable described() {
        Table.Type type = numeric ? Table.Type.NUMBER : Table.Type.TEXT;
        return new Variable(new Table.Column(texts[NAME], texts[LABEL], type, length, texts[FORMAT]), texts[INFORMAT], "", "", 0);
    }

    /** A format as SAS writes it: name, width, point, decimals. */
    static String format(String name, int width, int decimals) {
        if (name.isEmpty() && width == 0) {
            return "";
        }
        return name + (width > 0 ? Integer.toString(width) : "") + "." + (decimals > 0 ? Integer.toString(decimals) : "");
    }

    private static String clean(byte[] b, int at, int length) {
        String text = XptText.decode(b, at, length);
        return text == null ? "" : text.strip();
    }

    static int u16(byte[] b, int at) {
        return (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF;
    }
}
