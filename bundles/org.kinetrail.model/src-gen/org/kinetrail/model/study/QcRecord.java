/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qc Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody else's recomputation of a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getProgram <em>Program</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getProgramHash <em>Program Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getOutputHash <em>Output Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getLargestDifference <em>Largest Difference</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#isFindingsClosed <em>Findings Closed</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#isIndependent <em>Independent</em>}</li>
 *   <li>{@link org.kinetrail.model.study.QcRecord#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getQcRecord()
 * @model
 * @generated
 */
public interface QcRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Run()
	 * @model required="true"
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Program</em>' attribute.
	 * @see #setProgram(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Program()
	 * @model
	 * @generated
	 */
	String getProgram();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getProgram <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' attribute.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(String value);

	/**
	 * Returns the value of the '<em><b>Program Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Program Hash</em>' attribute.
	 * @see #setProgramHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_ProgramHash()
	 * @model
	 * @generated
	 */
	String getProgramHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getProgramHash <em>Program Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Hash</em>' attribute.
	 * @see #getProgramHash()
	 * @generated
	 */
	void setProgramHash(String value);

	/**
	 * Returns the value of the '<em><b>Output Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Output Hash</em>' attribute.
	 * @see #setOutputHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_OutputHash()
	 * @model
	 * @generated
	 */
	String getOutputHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getOutputHash <em>Output Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output Hash</em>' attribute.
	 * @see #getOutputHash()
	 * @generated
	 */
	void setOutputHash(String value);

	/**
	 * Returns the value of the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Software</em>' attribute.
	 * @see #setSoftware(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Software()
	 * @model
	 * @generated
	 */
	String getSoftware();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getSoftware <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Software</em>' attribute.
	 * @see #getSoftware()
	 * @generated
	 */
	void setSoftware(String value);

	/**
	 * Returns the value of the '<em><b>Largest Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Largest Difference</em>' attribute.
	 * @see #setLargestDifference(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_LargestDifference()
	 * @model
	 * @generated
	 */
	String getLargestDifference();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getLargestDifference <em>Largest Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Largest Difference</em>' attribute.
	 * @see #getLargestDifference()
	 * @generated
	 */
	void setLargestDifference(String value);

	/**
	 * Returns the value of the '<em><b>Findings Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings Closed</em>' attribute.
	 * @see #setFindingsClosed(boolean)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_FindingsClosed()
	 * @model
	 * @generated
	 */
	boolean isFindingsClosed();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#isFindingsClosed <em>Findings Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings Closed</em>' attribute.
	 * @see #isFindingsClosed()
	 * @generated
	 */
	void setFindingsClosed(boolean value);

	/**
	 * Returns the value of the '<em><b>Independent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Independent</em>' attribute.
	 * @see #setIndependent(boolean)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Independent()
	 * @model
	 * @generated
	 */
	boolean isIndependent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#isIndependent <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Independent</em>' attribute.
	 * @see #isIndependent()
	 * @generated
	 */
	void setIndependent(boolean value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.kinetrail.model.study.StudyPackage#getQcRecord_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.QcRecord#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

} // QcRecord
