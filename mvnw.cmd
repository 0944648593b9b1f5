@echo off
rem Runs the Maven that .mvn\wrapper carries: needs a JDK (JAVA_HOME or PATH), and downloads no Maven.
setlocal EnableExtensions DisableDelayedExpansion

set "WRAPPER=%~dp0.mvn\wrapper"
if not exist "%WRAPPER%\maven-wrapper.properties" (
    echo mvnw: no %WRAPPER%\maven-wrapper.properties>&2
    exit /b 1
)
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%WRAPPER%\maven-wrapper.properties") do set "MVNW_%%a=%%b"
set "ARCHIVE=%WRAPPER%\%MVNW_distribution%"

set "JAR=jar.exe"
if defined JAVA_HOME set "JAR=%JAVA_HOME%\bin\jar.exe"
if defined JAVA_HOME if not exist "%JAR%" (
    echo mvnw: JAVA_HOME is no JDK: %JAVA_HOME%>&2
    exit /b 1
)
if not defined JAVA_HOME where jar.exe >nul 2>nul || (
    echo mvnw: set JAVA_HOME to a JDK, or put its tools on the PATH>&2
    exit /b 1
)

set "STORE=%USERPROFILE%\.m2"
if defined MAVEN_USER_HOME set "STORE=%MAVEN_USER_HOME%"
set "STORE=%STORE%\wrapper\dists\apache-maven-%MVNW_mavenVersion%"
set "MAVEN=%STORE%\%MVNW_distributionSha256:~0,12%"
if exist "%MAVEN%\bin\mvn.cmd" goto run

set "ACTUAL="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%ARCHIVE%" SHA256') do if not defined ACTUAL set "ACTUAL=%%h"
set "ACTUAL=%ACTUAL: =%"
if /i not "%ACTUAL%"=="%MVNW_distributionSha256%" (
    echo mvnw: %ARCHIVE% has SHA-256 %ACTUAL%, not %MVNW_distributionSha256%>&2
    exit /b 1
)

rem Unpacked aside and moved in whole, so that no other build ever sees half of it.
set "ASIDE=%STORE%\.unpacking.%RANDOM%%RANDOM%"
mkdir "%ASIDE%" || exit /b 1
pushd "%ASIDE%"
"%JAR%" xf "%ARCHIVE%"
if errorlevel 1 (
    popd
    rmdir /s /q "%ASIDE%"
    echo mvnw: cannot unpack %ARCHIVE%>&2
    exit /b 1
)
popd
if not exist "%MAVEN%" move "%ASIDE%\apache-maven-%MVNW_mavenVersion%" "%MAVEN%" >nul 2>nul
rmdir /s /q "%ASIDE%"
if not exist "%MAVEN%\bin\mvn.cmd" (
    echo mvnw: %MAVEN% is not whole: remove it and try again>&2
    exit /b 1
)

:run
set "MAVEN_HOME="
set "M2_HOME="
"%MAVEN%\bin\mvn.cmd" %*
