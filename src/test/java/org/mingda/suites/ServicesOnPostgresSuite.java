package org.mingda.suites;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import org.mingda.testing.TestRun;

/** All but pages, on PostgreSQL. */
@Suite
@SelectPackages("org.mingda")
@IncludeClassNamePatterns(".*(?<!Page)IT")
class ServicesOnPostgresSuite {

    @BeforeSuite
    static void prepare() {
        TestRun.prepare("postgresql");
    }
}
