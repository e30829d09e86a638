@echo off
rem Starts the Kinetrail desktop. Java: the runtime in this folder, else JAVA_HOME, else the PATH; 17 or newer.
setlocal
set "home=%~dp0"
set "bin=%home%runtime\bin\"
if exist "%bin%java.exe" goto start
set "bin="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "bin=%JAVA_HOME%\bin\"
set version=0
for /f "tokens=3" %%v in ('^""%bin%java" -version 2^>^&1 ^| findstr version^"') do for /f "delims=." %%m in ("%%~v") do set version=%%m
if %version% geq 17 goto start
echo kinetrail: Java 17 or newer is needed, found %version%; name one with JAVA_HOME or put one into "%home%runtime" 1>&2
pause
exit /b 2
:start
for %%l in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%l"
if not defined KINETRAIL_WORKSPACE set "KINETRAIL_WORKSPACE=%USERPROFILE%\.kinetrail\workspace"
start "Kinetrail" "%bin%javaw" -Xshare:auto -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR ^
 "-Djava.util.logging.config.file=%home%logging.properties" --add-opens=java.base/java.lang=ALL-UNNAMED ^
 %KINETRAIL_JAVA_OPTIONS% -jar "%launcher%" -data "%KINETRAIL_WORKSPACE%" %*
