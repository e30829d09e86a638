package org.kinetrail.dataexport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Table;
import org.kinetrail.formats.DatasetMeta;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Format;
import org.kinetrail.formats.Variable;
import org.kinetrail.formats.define.DefineXml;

/**
 * Writes results as submission data sets: {@code sdtm/pp}, {@code adam/adnca}, {@code adam/adpp}, {@code adam/ader}, each as SAS transport
 * version 5 and as Dataset-JSON 1.1, with a define.xml 2.1 in each folder. Equal results and creation time give equal bytes.
 */
public final class CdiscExport {

    private CdiscExport() {
    }

    /**
     * Writes all of it below a folder, which is made when it does not exist.
     *
     * @param created creation time that the files state, local ISO 8601 such as {@code 2026-01-31T12:00:00}
     */
    public static Exported write(StudyData data, AnalysisResults results, Path folder, String created) {
        List<Path> files = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<Product> sdtm = List.of(PpTable.of(data, results));
        List<Product> adam = List.of(AdncaTable.of(data, results), AdppTable.of(data, results), AderTable.of(data, results));
        write(data, results, sdtm, folder.resolve("sdtm"), created, files, warnings);
        write(data, results, adam, folder.resolve("adam"), created, files, warnings);
        return new Exported(files, warnings);
    }

    private static void write(StudyData data, AnalysisResults results, List<Product> products, Path folder, String created,
            List<Path> files, List<String> warnings) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(folder + ": the folder cannot be made; choose one where you may write.", e);
        }
        DefineXml define = Definition.of(data, results, products, created);
        for (Product product : products) {
            DefineXml.Group group = define.group(product.table().name());
            for (Format format : List.of(Format.XPT5, Format.JSON)) {
                String ending = format == Format.JSON ? ".json" : ".xpt";
                Path file = folder.resolve(product.table().name().toLowerCase(Locale.ROOT) + ending);
                warnings.addAll(Datasets.write(file, format, product.table(), described(product.table(), group, define, created)));
                files.add(file);
            }
            warnings.addAll(product.warnings());
        }
        Path file = folder.resolve("define.xml");
        define.write(file);
        files.add(file);
    }

    private static DatasetMeta described(Table table, DefineXml.Group group, DefineXml define, String created) {
        DatasetMeta meta = Datasets.describe(table);
        List<Variable> variables = new ArrayList<>();
        for (Variable v : meta.variables()) {
            DefineXml.Item item = group.item(v.name());
            variables.add(new Variable(v.column(), v.informat(), v.dataType(), item.oid(), item.key()));
        }
        Map<String, String> attributes = new TreeMap<>();
        attributes.put(DatasetMeta.CREATED, created);
        attributes.put(DatasetMeta.MODIFIED, created);
        attributes.put("studyOID", define.study().oid());
        attributes.put("metaDataVersionOID", "MDV." + define.study().oid());
        attributes.put("metaDataRef", "define.xml");
        attributes.put("itemGroupOID", group.oid());
        attributes.put("fileOID", define.study().oid() + "." + table.name());
        attributes.put("sourceSystem.name", "Kinetrail");
        attributes.put("sourceSystem.version", "1.0.0");
        attributes.put("originator", "Kinetrail");
        return new DatasetMeta(table.name(), table.label(), variables, table.rows(), attributes);
    }
}
