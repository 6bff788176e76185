# On Windows: installs for this user, opens a build by its type, asks the command line whether it is on the shelf, and uninstalls.
#   packaging/windows/smoke.ps1 FOLDER      (the one with *-setup.exe)
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'

$setup = Get-ChildItem "$Folder\*-setup.exe" | Select-Object -First 1
Start-Process -Wait -FilePath $setup.FullName -ArgumentList '/S'
$programs = "$env:LOCALAPPDATA\Programs\Airlift"
$cli = "$programs\airlift-cli.exe"
$sample = "$env:TEMP\sample.ipa"
& $cli sample --output $sample
if ($LASTEXITCODE -ne 0) { throw 'no sample' }

Start-Process -FilePath "$programs\airlift.exe" -ArgumentList "`"$sample`""
$found = $false
foreach ($try in 1..60) {
    $list = & $cli list 2>$null
    if ("$list" -match 'Sample') { $found = $true; break }
    Start-Sleep -Seconds 1
}
if (-not $found) { throw 'the build is not on the shelf after a minute' }

Get-Process airlift | Stop-Process -Force
Start-Process -Wait -FilePath "$programs\uninstall.exe" -ArgumentList '/S', "_?=$programs"
if (Test-Path "$programs\airlift.exe") { throw 'the program is still there' }
if (-not (Test-Path "$env:LOCALAPPDATA\airlift")) { throw 'what it keeps is gone' }
Write-Output 'Installed, opened, listed, uninstalled.'
