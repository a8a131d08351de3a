/**
 * Statutes: laws and interpretations with all their versions, read from Markdown files, and what stood in them on a day.
 *
 * <p>It imports site and below; {@code citation} finds statutes in people's texts and stands on it. {@link org.mingda.statute.StatuteFile} reads the format and knows neither database nor page.
 *
 * <p><b>Versions.</b> A {@link org.mingda.statute.Statute} is known by its full title, a {@link org.mingda.statute.StatuteVersion} by the day it was published, which the file's name tells. It applies
 * from the day that its own words name ("自2021年1月1日起施行"), else from the day it was published. Importing a file again changes nothing; a file with other words for the same day corrects that version.
 *
 * <p><b>Names.</b> People cite by short titles. Those that follow from the full title are made at the import, the common ones come from {@code short-titles.properties}, and an administrator
 * changes them all; one name means one statute.
 */
package org.mingda.statute;
