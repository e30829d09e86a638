/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Cut</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Files imported together under one name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.DataCut#getName <em>Name</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#isOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getDataHash <em>Data Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.DataCut#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getDataCut()
 * @model
 * @generated
 */
public interface DataCut extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getAt <em>At</em>}' attribute.
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
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getBy <em>By</em>}' attribute.
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
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcomes</em>' attribute.
	 * @see #setOutcomes(boolean)
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_Outcomes()
	 * @model
	 * @generated
	 */
	boolean isOutcomes();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#isOutcomes <em>Outcomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcomes</em>' attribute.
	 * @see #isOutcomes()
	 * @generated
	 */
	void setOutcomes(boolean value);

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mapping</em>' attribute.
	 * @see #setMapping(String)
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_Mapping()
	 * @model
	 * @generated
	 */
	String getMapping();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getMapping <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' attribute.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(String value);

	/**
	 * Returns the value of the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Data Hash</em>' attribute.
	 * @see #setDataHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_DataHash()
	 * @model
	 * @generated
	 */
	String getDataHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.DataCut#getDataHash <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Hash</em>' attribute.
	 * @see #getDataHash()
	 * @generated
	 */
	void setDataHash(String value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.study.ImportedFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.kinetrail.model.study.StudyPackage#getDataCut_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportedFile> getFiles();

} // DataCut
