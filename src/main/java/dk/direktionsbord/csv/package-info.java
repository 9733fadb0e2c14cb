/** Tables as text for spreadsheets: reads what people hand in, and writes what a Danish spreadsheet opens as it is. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.direktionsbord.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
